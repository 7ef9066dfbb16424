namespace Understudy.ApiGateway.Firewall;

internal sealed class AllConditions(IWafCondition[] conditions) : IWafCondition
{
    public bool Matches(in WafRequest request)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Matches(request))
            {
                return false;
            }
        }

        return true;
    }
}
