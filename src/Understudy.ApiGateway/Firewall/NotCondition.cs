namespace Understudy.ApiGateway.Firewall;

internal sealed class NotCondition(IWafCondition condition) : IWafCondition
{
    public bool Matches(in WafRequest request) => !condition.Matches(request);
}
