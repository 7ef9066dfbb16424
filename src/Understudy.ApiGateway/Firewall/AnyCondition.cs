namespace Understudy.ApiGateway.Firewall;

internal sealed class AnyCondition(IWafCondition[] conditions) : IWafCondition
{
    public bool Matches(in WafRequest request)
    {
        foreach (var condition in conditions)
        {
            if (condition.Matches(request))
            {
                return true;
            }
        }

        return false;
    }
}
