using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Takes a token of each bucket that limits the method.</summary>
internal sealed class ThrottleCheck(Admission admission) : IRequestCheck
{
    public StepOutcome Examine(ApiCall call)
    {
        var verdict = admission.Admit(call.Api.Clock.GetTimestamp(), call.Membership);
        return verdict == AdmissionVerdict.Admitted
            ? StepOutcome.GoOn
            : new Refusal(GatewayResponseType.Throttled) { Reason = admission.Reason(verdict, call.Membership) };
    }
}
