using Understudy.ApiGateway.Throttling;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class AdmissionTests
{
    private const string Value = "client-1-key-0123456789";
    private static readonly long Start = new DateTime(2025, 1, 1).Ticks;
    private static readonly MethodKey Items = new("prod", "/items", "GET");

    [Fact]
    public void A_limit_of_the_plan_for_a_method_replaces_the_plans_own()
    {
        var stage = new ApiStage { Stage = "prod", Throttle = new Dictionary<string, ThrottleSettings> { ["/items/GET"] = new(1, 2) } };
        var key = Key(new UsagePlan { Name = "basic", Throttle = new(1, 1), ApiStages = [stage] });
        var other = new Admission(Items with { ResourcePath = "/other" }, stage: null, account: null);

        Admitted(new Admission(Items, stage: null, account: null), key, calls: 3).Should().Be(2);
        Admitted(other, key, calls: 3).Should().Be(1);
    }

    [Fact]
    public void A_call_that_one_limit_refuses_costs_nothing_elsewhere()
    {
        var key = Key(new UsagePlan { Name = "basic", Throttle = new(0, 2) });
        var slow = new Admission(Items, Bucket(0, 0), account: null);

        slow.Admit(Start, key).Should().Be(AdmissionVerdict.StageThrottled);
        Admitted(new Admission(Items, stage: null, account: null), key, calls: 3).Should().Be(2);
    }

    [Fact]
    public void The_account_limits_all_methods_together()
    {
        var account = Bucket(1, 1);

        new Admission(Items, null, account).Admit(Start, null).Should().Be(AdmissionVerdict.Admitted);
        new Admission(Items with { ResourcePath = "/other" }, null, account).Admit(Start, null).Should().Be(AdmissionVerdict.AccountThrottled);
    }

    [Fact]
    public void The_next_token_is_that_of_the_slowest_bucket()
    {
        var key = Key(new UsagePlan { Name = "basic", Throttle = new(50, 1) });
        var admission = new Admission(Items, Bucket(2, 1), account: null);
        admission.Admit(Start, key);

        var next = admission.NextToken(Start, key);

        next.Should().Be(Start + TimeSpan.TicksPerSecond / 2);
    }

    [Fact]
    public void The_reasons_name_the_limit()
    {
        var key = Key(new UsagePlan { Name = "basic", Throttle = new(0.5m, 10) });
        var admission = new Admission(Items, Bucket(3, 4), Bucket(10_000, 5_000));

        admission.Reason(AdmissionVerdict.PlanThrottled, key).Should().Be("Key throttle limit exceeded for Usage Plan ID plan1. Key: key1 Limit: 0.5 Burst: 10");
        admission.Reason(AdmissionVerdict.StageThrottled, key).Should().Be("Method throttle limit exceeded for Stage prod. Method: GET /items Limit: 3 Burst: 4");
        admission.Reason(AdmissionVerdict.AccountThrottled, key).Should().Be("Account throttle limit exceeded. Limit: 10000 Burst: 5000");
    }

    private static int Admitted(Admission admission, PlanKey key, int calls) =>
        Enumerable.Range(0, calls).Count(_ => admission.Admit(Start, key) == AdmissionVerdict.Admitted);

    private static TokenBucket Bucket(decimal rate, int burst) => new(new ThrottleSettings(rate, burst), Start);

    private static PlanKey Key(UsagePlan plan) => new(plan with { Id = "plan1" }, new ApiKey { Name = "client-1-key", Value = Value, Id = "key1" }, Start);
}
