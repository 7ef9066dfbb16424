using Understudy.Fixtures;
using Xunit;
using Xunit.Abstractions;

namespace OrderWorkflow.Tests;

public class OrderScenarioTests(OrderMachine order, ITestOutputHelper output) : IClassFixture<OrderMachine>
{
    [Theory, ScenarioData("order.scenarios.json")]
    public Task Orders_go_as_told(Scenario scenario) => scenario.VerifyAsync(order.Machine, output);
}
