using Understudy.StepFunctions;

namespace Understudy.Assertions.Tests;

public sealed class ReplayAssertionsTests
{
    private static readonly StateMachine Machine = StateMachine.Parse("""{"StartAt":"S","States":{"S":{"Type":"Pass","Result":1,"End":true}}}""");

    [Fact]
    public async Task A_replay_of_the_same_machine_matches()
    {
        var recorded = (await Machine.ExecuteAsync("{}")).History;

        var report = await ExecutionReplay.RunAsync(Machine, recorded);

        report.Should().Match();
    }

    [Fact]
    public async Task A_replay_that_does_not_match_tells_where_it_left_the_history()
    {
        var recorded = (await Machine.ExecuteAsync("{}")).History;
        var changed = StateMachine.Parse("""{"StartAt":"S","States":{"S":{"Type":"Pass","Result":2,"End":true}}}""");
        var report = await ExecutionReplay.RunAsync(changed, recorded);

        var assertion = () => report.Should().Match("the change is {0}", "harmless");

        assertion.Should().Throw<Exception>().Which.Message.Should().Be("""
            Expected report to match the recorded history because the change is harmless, but:
            The replay leaves the recorded history at event 3, PassStateExited S: another $.output.
              expected  1
              actual    2
            recorded
                   1  +0 s  ExecutionStarted
                   2  +0 s  PassStateEntered S
              >    3  +0 s  PassStateExited S
                   4  +0 s  ExecutionSucceeded
            replayed
                   1  +0 s  ExecutionStarted
                   2  +0 s  PassStateEntered S
              >    3  +0 s  PassStateExited S
                   4  +0 s  ExecutionSucceeded
            """);
    }
}
