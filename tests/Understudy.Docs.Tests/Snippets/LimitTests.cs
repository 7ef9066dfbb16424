using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class LimitTests
{
    // snippet: limit-machine
    private readonly StateMachine _countdown = StateMachine.Parse("""
        {"StartAt":"More","States":{
          "More":{"Type":"Choice","Choices":[{"Variable":"$.left","NumericGreaterThan":0,"Next":"Count"}],"Default":"Done"},
          "Count":{"Type":"Pass","Parameters":{"left.$":"States.MathAdd($.left, -1)"},"Next":"More"},
          "Done":{"Type":"Succeed"}}}
        """);
    // end snippet

    // snippet: limit-hit
    [Fact]
    public async Task Ten_thousand_rounds_are_more_than_AWS_allows()
    {
        var execution = await _countdown.ExecuteAsync(new { left = 10_000 });

        execution.Should().HaveFailed("States.Runtime").WithCause("*maximum number of history events (25000)*");
    }
    // end snippet

    // snippet: limit-lifted
    [Fact]
    public async Task Lifted_by_name_the_quota_is_out_of_the_way()
    {
        var options = new ExecutionOptions { Limits = ExecutionLimits.Aws with { HistoryEvents = null } };

        var execution = await _countdown.ExecuteAsync(new { left = 10_000 }, options: options);

        execution.Should().HaveSucceeded();
    }
    // end snippet

    // snippet: limit-express
    [Fact]
    public async Task An_express_machine_has_five_minutes()
    {
        var machine = StateMachine.Parse(
            """{"StartAt":"Rest","States":{"Rest":{"Type":"Wait","Seconds":600,"End":true}}}""",
            new StateMachineOptions { Type = StateMachineType.Express });

        var execution = await machine.ExecuteAsync();

        execution.Should().HaveTimedOut().And.HaveTaken(5.Minutes());
    }
    // end snippet
}
