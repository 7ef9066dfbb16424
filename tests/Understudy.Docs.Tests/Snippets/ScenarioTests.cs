using Understudy.Assertions;
using Understudy.Fixtures;
using Xunit.Abstractions;

namespace Understudy.Docs.Tests.Snippets;

// snippet: theory-scenarios
public class ScenarioTests(OrderMachine order, ITestOutputHelper output) : IClassFixture<OrderMachine>
{
    [Theory, ScenarioData("order.scenarios.json")]
    public Task Orders_go_as_told(Scenario scenario) => scenario.VerifyAsync(order.Machine, output);
    // end snippet

    // snippet: theory-mock-config
    [Theory, MockConfigData("MockConfigFile.json", "OrderWorkflow")]
    public async Task Every_mocked_case_ships_the_order(MockedTestCase testCase)
    {
        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, testCase.CreateDoubles());

        execution.Should().HaveSucceeded().And.HaveVisited("ShipOrder");
    }
    // end snippet
}
