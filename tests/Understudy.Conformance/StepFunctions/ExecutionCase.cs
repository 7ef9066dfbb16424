using System.Globalization;
using Understudy.Conformance.Cases;
using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A whole state machine is run and its result, its history and what its tasks were sent are compared.</summary>
internal sealed class ExecutionCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    private JsonData Definition => recorded["stateMachine"]!["definition"];

    public override async ValueTask<Verdict> JudgeAsync()
    {
        var tasks = new RecordedTasks(recorded["mocks"], recorded.NewComparison);
        if (WhyNot(tasks) is { } reason)
        {
            return Verdict.Skipped(reason);
        }

        var execution = await ExecuteAsync(tasks);
        var comparison = recorded.NewComparison();
        tasks.TellTokens(comparison);
        return Verdict.Of(
            [
                .. ResultComparison.Compare(recorded.Expect, execution, comparison),
                .. HistoryComparison.Compare(recorded.Expect, Definition, execution.History, comparison),
                .. tasks.Differences(comparison),
            ],
            Trace.Of(execution));
    }

    private string? WhyNot(RecordedTasks tasks) => UnsupportedFeatures.In(Definition) is { } feature ? feature
        : recorded["mocksUnknown"] is not null ? "outcomes not recorded"
        : recorded["needsEnvironment"] == JsonData.True ? "failure of the surroundings"
        : tasks.FailsBeforeStart ? "task that fails before it starts"
        : null;

    private async ValueTask<Execution> ExecuteAsync(RecordedTasks tasks)
    {
        var machine = StateMachine.Parse(Definition.ToString(), new StateMachineOptions { Type = TypeOf(recorded["stateMachine"]!) });
        if (recorded.Expect["status"] != "ABORTED")
        {
            return await machine.ExecuteAsync(recorded["input"], tasks, Options());
        }

        var execution = await machine.StartAsync(recorded["input"], tasks, Options());
        execution.Stop(TextOf("error"), TextOf("cause"));
        return execution;
    }

    private ExecutionOptions Options() => new() { AccountId = "111111111111", Region = "us-east-1", Clock = ClockOf(recorded["clock"]) };

    private string? TextOf(string member) => recorded.Expect.TryGet(member, out var value) ? value.AsString() : null;

    private static StateMachineType TypeOf(JsonData stateMachine) =>
        stateMachine["type"] == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;

    private static VirtualClock? ClockOf(JsonData? clock) => clock is StringData { Value: var text }
        ? new VirtualClock(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
        : null;
}
