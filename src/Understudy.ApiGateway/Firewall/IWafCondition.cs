namespace Understudy.ApiGateway.Firewall;

/// <summary>A compiled statement of a rule.</summary>
internal interface IWafCondition
{
    bool Matches(in WafRequest request);
}
