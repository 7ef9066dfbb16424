using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class LiveWaitTests
{
    // snippet: live-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"CoolOff","States":{
          "CoolOff":{"Type":"Wait","Seconds":1209600,"Next":"Remind"},
          "Remind":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Remind","End":true}}}
        """);
    // end snippet

    // snippet: live-wait
    [Fact]
    public void Nobody_is_reminded_before_the_two_weeks_are_over()
    {
        var doubles = new TaskDoubles().On("Remind", t => t.Returns(new { sent = true }));
        var execution = _machine.Start(new { customer = "c-1" }, doubles);

        execution.Clock.Advance(13.Days());
        execution.Should().BeRunning().And.NotHaveCalled("Remind");
        execution.CurrentStates.Should().Equal("CoolOff");

        execution.Clock.Advance(1.Days());
        execution.Should().HaveSucceeded().And.HaveWaited("CoolOff", 14.Days());
    }
    // end snippet

    // snippet: live-stop
    [Fact]
    public void An_execution_can_be_stopped_while_it_waits()
    {
        var execution = _machine.Start(new { customer = "c-1" });
        execution.Clock.Advance(2.Days());

        execution.Stop("Operator", "the customer unsubscribed");

        execution.Should().HaveBeenAborted().And.HaveTaken(2.Days());
    }
    // end snippet

    // snippet: live-shared-clock
    [Fact]
    public void Two_executions_share_a_clock()
    {
        var clock = new VirtualClock();
        var doubles = new TaskDoubles().On("Remind", t => t.Returns(new { sent = true }));
        var early = _machine.Start(new { customer = "c-1" }, doubles, new ExecutionOptions { Clock = clock });
        clock.Advance(1.Days());
        var late = _machine.Start(new { customer = "c-2" }, doubles, new ExecutionOptions { Clock = clock });

        clock.Advance(13.Days());

        early.Should().HaveSucceeded();
        late.Should().BeRunning();
    }
    // end snippet
}
