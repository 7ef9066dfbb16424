using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Replays;

public sealed class ExecutionReplayTests
{
    private const string Flaky = """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"F","Payload.$":"$"},"Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":5}],"End":true}""";

    private static readonly StateMachine Retrying = Asl.State(Flaky);

    [Theory]
    [InlineData(Flaky)]
    [InlineData("""{"Type":"Wait","Seconds":30,"End":true}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"id.$":"States.UUID()","at.$":"$$.State.EnteredTime","run.$":"$$.Execution.Id"},"End":true}""")]
    [InlineData("""{"Type":"Pass","QueryLanguage":"JSONata","Output":{"n":"{% $states.input.n + 1 %}"},"End":true}""")]
    [InlineData("""{"Type":"Map","ItemsPath":"$.items","ItemProcessor":{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F","End":true}}},"End":true}""")]
    [InlineData("""{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3,"End":true}}},{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}],"End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","Parameters":{"QueueUrl":"q","MessageBody":{"token.$":"$$.Task.Token"}},"End":true}""")]
    public async Task What_the_executor_wrote_replays_without_divergence(string state)
    {
        var machine = Asl.State(state);
        var doubles = new TaskDoubles()
            .On("S", t => t.Throws("Busy").ThenReturns(new { ok = true }, after: TimeSpan.FromSeconds(2)))
            .On("T", t => t.Handles(call => (object?)TaskOutcome.Succeeded(call.Input).After(TimeSpan.FromSeconds(3 - call.ItemIndex!.Value))));
        var execution = await machine.ExecuteAsync("""{"n":1,"items":[1,2,3]}""", doubles, new ExecutionOptions { Seed = 7 });

        var report = await ExecutionReplay.RunAsync(machine, ExecutionHistory.Parse(execution.History.ToJson()));

        report.ToString().Should().Be($"The replay wrote the recorded history: {execution.History.Count} event(s).");
    }

    [Fact]
    public async Task Another_payload_is_reported_at_its_event_with_its_path()
    {
        var recorded = await Record(e => e.Type == HistoryEventType.TaskStateExited ? e with { Output = Asl.Json("""{"ok":false}""") } : e);

        var report = await ExecutionReplay.RunAsync(Retrying, recorded);

        report.FirstDivergence.Should().Be(new Divergence(
            9, DivergenceKind.Payload, "TaskStateExited S", "$.output.ok", "false", "(absent)"));
    }

    [Fact]
    public async Task Another_type_is_reported_at_its_event()
    {
        var recorded = await Record(e => e.Type == HistoryEventType.ExecutionSucceeded ? e with { Type = HistoryEventType.ExecutionFailed, Output = null, Error = "E" } : e);

        var report = await ExecutionReplay.RunAsync(Retrying, recorded);

        report.FirstDivergence!.Kind.Should().Be(DivergenceKind.Type);
        report.FirstDivergence.EventId.Should().Be(recorded.Count);
    }

    [Fact]
    public async Task Latency_of_the_service_is_no_divergence_and_a_longer_wait_is()
    {
        var machine = Asl.State("""{"Type":"Wait","Seconds":30,"End":true}""");
        var recorded = (await machine.ExecuteAsync("{}")).History;
        var late = Later(recorded, TimeSpan.FromSeconds(1));
        var later = Later(recorded, TimeSpan.FromSeconds(5));

        (await ExecutionReplay.RunAsync(machine, late)).Matches.Should().BeTrue();
        (await ExecutionReplay.RunAsync(machine, later)).FirstDivergence.Should().Be(new Divergence(
            2, DivergenceKind.Time, "WaitStateEntered S", null, "35 s", "30 s"));
    }

    [Fact]
    public async Task An_aborted_execution_is_stopped_when_it_was()
    {
        var machine = Asl.State("""{"Type":"Wait","Seconds":30,"End":true}""");
        var execution = machine.Start("{}");
        execution.Clock.Advance(TimeSpan.FromSeconds(10));
        execution.Stop("Ops", "maintenance");

        var report = await ExecutionReplay.RunAsync(machine, execution.History);

        report.Matches.Should().BeTrue();
        report.Execution.Duration.Should().Be(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_result_that_is_missing_is_refused_with_its_event()
    {
        var recorded = await Record(e => e.Type == HistoryEventType.TaskSucceeded ? e with { Output = null } : e);

        var replay = () => ExecutionReplay.RunAsync(Retrying, recorded);

        (await replay.Should().ThrowAsync<InvalidHistoryException>()).WithMessage("""
            history: event 8 (TaskSucceeded) of state "S" has no whole output, so no double can be made of it.
            Export the history with includeExecutionData, and without truncation.
            """);
    }

    [Fact]
    public async Task Doubles_of_a_history_answer_as_the_tasks_did()
    {
        var recorded = await Record(e => e);

        var execution = await Retrying.ExecuteAsync("""{"n":1}""", TaskDoubles.FromHistory(recorded));

        execution.History.RetriesOf("S").Should().ContainSingle();
        execution.Output.Should().Be(recorded.Output);
    }

    private static async Task<ExecutionHistory> Record(Func<HistoryEvent, HistoryEvent> change)
    {
        var doubles = new TaskDoubles().On("S", t => t.Throws("Busy").ThenReturns(new { ok = true }));
        var execution = await Retrying.ExecuteAsync("""{"n":1}""", doubles);
        return new ExecutionHistory(execution.History.Select(change));
    }

    private static ExecutionHistory Later(ExecutionHistory history, TimeSpan by) =>
        new(history.Select(e => e.Id > 2 ? e with { Timestamp = e.Timestamp + by } : e));
}
