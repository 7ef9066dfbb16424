using CsCheck;

namespace Understudy.StepFunctions.Tests.Properties;

public class ExecutionPropertyTests
{
    private const int Machines = 400;

    [Fact]
    public Task Any_machine_with_the_same_seed_writes_the_same_bytes_of_history() => Gen.Select(MachineGen.Definition, Gen.Int).SampleAsync(
        async (definition, seed) =>
        {
            var first = await RunAsync(definition, seed);
            var second = await RunAsync(definition, seed);

            second.ToJson().Should().Be(first.ToJson());
        },
        iter: Machines);

    [Fact]
    public Task Any_history_numbers_its_events_in_order_and_names_their_predecessors() => MachineGen.Definition.SampleAsync(
        async definition =>
        {
            var history = await RunAsync(definition);

            history.Select(e => e.Id).Should().Equal(Enumerable.Range(1, history.Count));
            history.Select(e => e.Timestamp).Should().BeInAscendingOrder();
            history.Should().OnlyContain(e => e.PreviousEventId < e.Id && e.PreviousEventId >= 0);
            history.Where(e => e.PreviousEventId == 0).Select(e => e.Id).Should().Equal(1, 2); // ExecutionStarted and the first state (recorded)
        },
        iter: Machines);

    [Fact]
    public Task Any_state_that_was_entered_was_exited_or_has_a_reason() => MachineGen.Definition.SampleAsync(
        async definition =>
        {
            var history = await RunAsync(definition);

            history.Status.Should().BeOneOf(ExecutionStatus.Succeeded, ExecutionStatus.Failed);
            history.StateVisits.Should().HaveCount(history.Count(e => e.Type.ToString().EndsWith("StateEntered", StringComparison.Ordinal)))
                .And.OnlyContain(visit => visit.ExitedTime != null
                    || visit.Outcome == StateOutcome.Failed || visit.Outcome == StateOutcome.TimedOut || visit.Outcome == StateOutcome.Aborted);
            history.StateVisits.Where(visit => visit.ExitedTime is not null).Should()
                .HaveCount(history.Count(e => e.Type.ToString().EndsWith("StateExited", StringComparison.Ordinal)));
        },
        iter: Machines);

    [Fact]
    public Task Any_history_reads_back_as_it_was_written() => MachineGen.Definition.SampleAsync(
        async definition =>
        {
            var history = await RunAsync(definition);

            var read = ExecutionHistory.Parse(history.ToJson());

            read.Should().Equal(history);
            read.ToJson().Should().Be(history.ToJson());
            read.ToTrace().Should().Be(history.ToTrace());
        },
        iter: Machines);

    private static async Task<ExecutionHistory> RunAsync(string definition, int seed = 0)
    {
        var execution = await StateMachine.Parse(definition).ExecuteAsync(MachineGen.Input, new RandomTasks(), new ExecutionOptions { Seed = seed });
        return execution.History;
    }
}
