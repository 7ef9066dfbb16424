namespace Understudy.ApiGateway.UsagePlans;

/// <summary>Which limit a call met, if any.</summary>
internal enum AdmissionVerdict
{
    Admitted,
    PlanThrottled,
    StageThrottled,
    AccountThrottled,
}
