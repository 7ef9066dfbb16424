namespace Understudy.ApiGateway.Integrations;

/// <summary>How large a payload of a Lambda function may be (Lambda quotas, synchronous invocation).</summary>
internal static class PayloadLimits
{
    public const int Lambda = 6 * 1024 * 1024;

    /// <summary>Below this a payload need not be measured: even if all of it is escaped it stays within the limit.</summary>
    public const int Suspicious = Lambda / 6 - 65_536;
}
