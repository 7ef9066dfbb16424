using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Asks the web ACL of a stage.</summary>
internal sealed class FirewallCheck(WebFirewall firewall) : IRequestCheck
{
    public StepOutcome Examine(ApiCall call)
    {
        var decision = firewall.Examine(new WafRequest(call.Request, call.FullPath, call.Query, call.StartTime.UtcTicks));
        if (decision.Counted is { } counted)
        {
            call.CountedByRules = counted;
        }

        return decision.IsBlocked
            ? new Refusal(GatewayResponseType.WafFiltered)
            {
                Reason = decision.Rule is { } rule ? $"Blocked by the rule \"{rule}\" of the web ACL." : "Blocked by the default action of the web ACL.",
            }
            : StepOutcome.GoOn;
    }
}
