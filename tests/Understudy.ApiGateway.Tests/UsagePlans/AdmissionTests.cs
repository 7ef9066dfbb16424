using Understudy.ApiGateway.Throttling;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class AdmissionTests
{
    private const string Value = "client-1-key-0123456789";
    private static readonly long Start = new DateTime(2025, 1, 1).Ticks;
    private static readonly MethodKey Items = new("prod", "/items", "GET");

    [Fact]
    public void A_throttled_call_uses_no_quota()
    {
        var (admission, key) = Of(new UsagePlan { Name = "basic", Throttle = new(1, 1), Quota = new(2, QuotaPeriod.Day) });

        AdmissionVerdict[] verdicts =
        [
            admission.Admit(Start, Items, key),
            admission.Admit(Start, Items, key),
            admission.Admit(Start + TimeSpan.TicksPerSecond, Items, key),
            admission.Admit(Start + 2 * TimeSpan.TicksPerSecond, Items, key),
        ];

        verdicts.Should().Equal(
            AdmissionVerdict.Admitted, AdmissionVerdict.PlanThrottled, AdmissionVerdict.Admitted, AdmissionVerdict.QuotaExceeded);
    }

    [Fact]
    public void A_limit_of_the_plan_for_a_method_replaces_the_plans_own()
    {
        var stage = new ApiStage { Stage = "prod", Throttle = new Dictionary<string, ThrottleSettings> { ["/items/GET"] = new(1, 2) } };
        var (admission, key) = Of(new UsagePlan { Name = "basic", Throttle = new(1, 1), ApiStages = [stage] });

        var items = Enumerable.Range(0, 3).Select(_ => admission.Admit(Start, Items, key)).ToArray();
        var other = Enumerable.Range(0, 2).Select(_ => admission.Admit(Start, Items with { ResourcePath = "/other" }, key)).ToArray();

        items.Should().Equal(AdmissionVerdict.Admitted, AdmissionVerdict.Admitted, AdmissionVerdict.PlanThrottled);
        other.Should().Equal(AdmissionVerdict.Admitted, AdmissionVerdict.PlanThrottled);
    }

    [Fact]
    public void A_call_that_one_limit_refuses_costs_nothing_elsewhere()
    {
        var (admission, key) = Of(new UsagePlan { Name = "basic", Throttle = new(0, 2) }, stage: method => method.ResourcePath == "/slow" ? new(0, 0) : null);

        var slow = admission.Admit(Start, Items with { ResourcePath = "/slow" }, key);
        var rest = Enumerable.Range(0, 3).Select(_ => admission.Admit(Start, Items, key)).ToArray();

        slow.Should().Be(AdmissionVerdict.StageThrottled);
        rest.Should().Equal(AdmissionVerdict.Admitted, AdmissionVerdict.Admitted, AdmissionVerdict.PlanThrottled);
    }

    [Fact]
    public void The_account_limits_all_methods_together()
    {
        var admission = new Admission(new StageThrottles(_ => null, Start), new(1, 1), Start);

        admission.Admit(Start, Items, null).Should().Be(AdmissionVerdict.Admitted);
        admission.Admit(Start, Items with { ResourcePath = "/other" }, null).Should().Be(AdmissionVerdict.AccountThrottled);
    }

    [Fact]
    public void The_next_token_is_that_of_the_slowest_bucket()
    {
        var (admission, key) = Of(new UsagePlan { Name = "basic", Throttle = new(50, 1) }, stage: _ => new(2, 1));
        admission.Admit(Start, Items, key);

        var next = admission.NextToken(Start, Items, key);

        next.Should().Be(Start + TimeSpan.TicksPerSecond / 2);
    }

    [Fact]
    public void The_reasons_are_worded_as_in_the_execution_log()
    {
        var (admission, key) = Of(new UsagePlan { Name = "basic", Throttle = new(0.5m, 10), Quota = new(500, QuotaPeriod.Day) });

        admission.Reason(AdmissionVerdict.PlanThrottled, Items, key)
            .Should().Be("Key throttle limit exceeded for Usage Plan ID basic. Key: client-1-key Limit: 0.5 Burst: 10");
        admission.Reason(AdmissionVerdict.QuotaExceeded, Items, key)
            .Should().Be("Key quota exhausted for Usage Plan ID basic. Key: client-1-key Limit: 500 Period: DAY");
    }

    private static (Admission Admission, PlanKey Key) Of(UsagePlan plan, Func<MethodKey, ThrottleSettings?>? stage = null)
    {
        var ring = new KeyRing([new ApiKey { Name = "client-1-key", Value = Value }], [plan with { Keys = ["client-1-key"] }], Start);
        ring.Find(Value, "prod", out var key);
        return (new Admission(new StageThrottles(stage ?? (_ => null), Start), new(10_000, 5_000), Start), key!);
    }
}
