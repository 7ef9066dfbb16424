using FluentAssertions.Extensions;

namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>Every exception that leaves a run tells what happened until then.</summary>
public class FaultHistoryTests
{
    private static readonly StateMachine TwoTasks = Asl.Machine($$$$"""
        {"StartAt":"A","States":{
          "A":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"B"},
          "B":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true}}}
        """);

    [Fact]
    public async Task A_missing_double_tells_the_states_before_it()
    {
        var run = () => TwoTasks.ExecuteAsync(tasks: new TaskDoubles().On("A", t => t.Returns(1, after: 5.Seconds())));

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).Which.History.ToTrace().Should().Be("""
            +0 s  A          #1  succeeded
            +5 s  B          #1  running
            +5 s  execution      RUNNING
            """);
    }

    [Fact]
    public async Task An_exhausted_double_tells_the_attempts_before_it()
    {
        var run = () => TwoTasks.ExecuteAsync(tasks: new TaskDoubles().OnFunction("F", t => t.Returns(1).Once()));

        (await run.Should().ThrowAsync<TaskDoubleExhaustedException>()).Which.History.StatePath.Should().Equal("A", "B");
    }

    [Fact]
    public async Task A_double_that_is_found_wanting_later_tells_the_history_up_to_its_answer()
    {
        var inner = new TaskDoubles();
        var doubles = new TaskDoubles().OnFunction("F", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(7.Seconds(), call.Clock);
            return (object?)await inner.HandleAsync(call);
        }));

        var run = () => TwoTasks.ExecuteAsync(tasks: doubles);

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).Which.History.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_loop_tells_its_events()
    {
        var loop = Asl.Machine("""
            {"StartAt":"S","States":{
              "S":{"Type":"Choice","Choices":[{"Variable":"$","IsNull":true,"Next":"End"}],"Default":"S"},"End":{"Type":"Succeed"}}}
            """);

        var run = () => loop.ExecuteAsync(options: new ExecutionOptions { Limits = new ExecutionLimits { EventsAtOneInstant = 20 } });

        (await run.Should().ThrowAsync<RunawayExecutionException>()).Which.History.Should().HaveCount(20);
    }

    [Fact]
    public async Task Outside_of_an_execution_there_is_no_history()
    {
        var call = new TaskCall(Asl.Json("{}")) { StateName = "S", Resource = "r", Input = Asl.Json("{}"), Attempt = 1, Clock = TimeProvider.System };

        var ask = async () => await new TaskDoubles().HandleAsync(call);

        (await ask.Should().ThrowAsync<MissingTaskDoubleException>()).Which.History.Should().BeEmpty();
    }
}
