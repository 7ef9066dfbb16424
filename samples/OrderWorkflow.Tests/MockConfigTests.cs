using Understudy.Assertions;
using Understudy.Fixtures;
using Xunit;

namespace OrderWorkflow.Tests;

/// <summary>The mock file that Step Functions Local was run with goes on being of use.</summary>
public class MockConfigTests(OrderMachine order) : IClassFixture<OrderMachine>
{
    [Theory, MockConfigData("MockConfigFile.json", "OrderWorkflow")]
    public async Task Every_mocked_case_ships_the_order(MockedTestCase testCase)
    {
        var execution = await order.Machine.ExecuteAsync(new { orderId = 42 }, testCase.CreateDoubles());

        execution.Should().HaveSucceeded().And.HaveVisited("ShipOrder");
    }
}
