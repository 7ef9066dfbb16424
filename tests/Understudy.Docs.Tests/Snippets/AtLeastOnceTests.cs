using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class AtLeastOnceTests
{
    private readonly StateMachine _machine = StateMachine.Parse(
        """
        {"StartAt":"Charge","States":{"Charge":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:charge","End":true}}}
        """,
        new StateMachineOptions { Type = StateMachineType.Express });

    // snippet: twice-run
    [Fact]
    public async Task A_charge_that_is_delivered_twice_is_made_once()
    {
        var charges = new HashSet<string>();
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(order => new { charged = charges.Add(order["orderId"].ToString()) }));
        var options = new ExecutionOptions { AtLeastOnce = AtLeastOnce.Tasks("Charge") };

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, doubles, options);

        Assert.Single(charges);
        Assert.Equal(["Charge"], execution.Redeliveries);
    }
    // end snippet
}
