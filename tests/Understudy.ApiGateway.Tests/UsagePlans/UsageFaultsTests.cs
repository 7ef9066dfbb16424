using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class UsageFaultsTests
{
    private static readonly ApiKey Key = new() { Name = "k1", Value = "0123456789-0123456789" };

    [Fact]
    public void A_value_must_have_20_to_128_characters() => Faults([Key with { Value = "short" }], []).Should().Equal(
        "API key \"k1\": the value has 5 characters; AWS asks for 20 to 128. Use such a value here and in the client.");

    [Fact]
    public void Two_keys_may_share_neither_value_nor_name() => Faults([Key, Key with { Enabled = false }], []).Should().Equal(
        "API key \"k1\": it has the same value as the key \"k1\"; each key needs its own.",
        "API key \"k1\": another key has the id or name \"k1\" too; each key needs its own.");

    [Fact]
    public void A_plan_names_keys_that_the_API_has() => Faults([Key], [new UsagePlan { Name = "p", Keys = ["k2"] }]).Should().Equal(
        "usage plan \"p\": the API has no key \"k2\"; its keys are \"k1\".");

    [Fact]
    public void A_key_is_in_one_plan_of_a_stage_only()
    {
        var plan = new UsagePlan { Name = "p", Keys = ["k1"] };

        var faults = Faults([Key], [plan, plan with { Name = "q", ApiStages = [new ApiStage { Stage = "prod" }] }]);

        faults.Should().Equal("API key \"k1\": it is in the usage plans \"p\" and \"q\", which share a stage; AWS allows one plan for each key and stage.");
    }

    [Fact]
    public void Limits_must_be_possible()
    {
        var stage = new ApiStage { Stage = "prod", Throttle = new Dictionary<string, ThrottleSettings> { ["GET"] = new(1, 1) } };
        var plan = new UsagePlan { Name = "p", Throttle = new(-1, -1), Quota = new(5, QuotaPeriod.Day, 6), ApiStages = [stage] };

        var faults = Faults([], [plan]);

        faults.Should().Equal(
            "usage plan \"p\": the rate is -1 per second; it must be 0, or more and at most 1000000000000. For one token in ten seconds write 0.1.",
            "usage plan \"p\": the burst is -1; it must be 0 or more. It is the number of calls admitted at one instant.",
            "usage plan \"p\": the offset of the quota is 6; it must be 0 to the limit, 5. It is subtracted from the limit in the first period.",
            "usage plan \"p\", stage \"prod\", method \"GET\": that names no method; write the path and the method, such as \"/items/GET\".");
    }

    private static IEnumerable<string> Faults(IReadOnlyList<ApiKey> keys, IReadOnlyList<UsagePlan> plans)
    {
        var faults = new List<ApiDefinitionFault>();
        UsageFaults.Collect(keys, plans, faults);
        return faults.Select(fault => fault.ToString());
    }
}
