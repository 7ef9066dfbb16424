using Understudy.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Understudy.Fixtures.Tests;

public class ScenarioDataTests(PayMachine pay, ITestOutputHelper output) : IClassFixture<PayMachine>
{
    [Theory, ScenarioData("pay.scenarios.json")]
    public Task Payments_go_as_told(Scenario scenario) => scenario.VerifyAsync(pay.Machine, output);

    [Fact]
    public void Each_scenario_is_a_row_of_its_own_in_the_order_of_the_file()
    {
        var rows = new ScenarioDataAttribute("pay.scenarios.json").GetData(null!);

        rows.Select(row => row.Should().ContainSingle().Which.ToString()).Should().Equal(
            "a payment goes through", "the gateway times out twice", "the card is refused", "nobody answers");
    }

    [Fact]
    public void A_scenario_survives_the_serialization_that_makes_it_a_test_of_its_own()
    {
        var scenario = Told.Scenario("""{"Pay": {"return": "grün"}}""", """{"output": "grün"}""", name: "süß");

        var copy = SerializationHelper.Deserialize<Scenario>(SerializationHelper.Serialize(scenario));

        (copy.Name, copy.Input, copy.ToString()).Should().Be(("süß", JsonData.EmptyObject, "süß"));
    }

    [Fact]
    public async Task A_deserialized_scenario_still_tells_its_faults_with_their_place()
    {
        var scenario = SerializationHelper.Deserialize<Scenario>(SerializationHelper.Serialize(Told.Scenario("{}", """{"status": "FAILED"}""")));

        var verify = () => scenario.VerifyAsync(pay.Machine);

        (await verify.Should().ThrowAsync<InvalidTestFileException>()).Which.Should().Match<InvalidTestFileException>(
            fault => fault.File == "pay.scenarios.json" && fault.Path == "$.scenarios[0]");
    }

    [Fact]
    public void xUnit_takes_scenarios_for_serializable()
    {
        SerializationHelper.IsSerializable(Told.Scenario("{}", """{"status": "FAILED"}""")).Should().BeTrue();
    }
}
