using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class NestedExecutionTests
{
    // snippet: nested-machines
    private readonly StateMachine _order = StateMachine.Parse("""
        {"StartAt":"Ship","States":{
          "Ship":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","End":true,
            "Parameters":{"StateMachineArn":"${ShipStateMachineArn}","Input":{"order.$":"$.orderId"}},
            "OutputPath":"$.Output"}}}
        """);

    private readonly StateMachine _ship = StateMachine.Parse("""
        {"StartAt":"Pack","States":{
          "Pack":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:pack","End":true}}}
        """);
    // end snippet

    // snippet: nested-run
    [Fact]
    public async Task The_order_is_shipped_by_the_child()
    {
        var doubles = new TaskDoubles().On("Pack", t => t.Returns(new { parcel = "P-1" }, after: TimeSpan.FromMinutes(5)));
        var options = new ExecutionOptions { StateMachines = new StateMachines().Add("${ShipStateMachineArn}", _ship) };

        var execution = await _order.ExecuteAsync(new { orderId = 42 }, doubles, options);

        execution.Should().HaveOutput("""{"parcel":"P-1"}""").And.HaveTaken(TimeSpan.FromMinutes(5));
        execution.ChildExecutions.Single().Should().HaveVisited("Pack");
    }
    // end snippet

    // snippet: nested-doubled
    [Fact]
    public async Task The_parent_alone_needs_only_the_childs_output()
    {
        var doubles = new TaskDoubles().On("Ship", t => t.Returns(new { parcel = "P-1" }));

        var execution = await _order.ExecuteAsync(new { orderId = 42 }, doubles);

        execution.Should().HaveOutput("""{"parcel":"P-1"}""");
    }
    // end snippet
}
