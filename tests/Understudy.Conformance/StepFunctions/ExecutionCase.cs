using Understudy.Conformance.Cases;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A whole state machine is run and its result, its history and what its tasks were sent are compared.</summary>
internal sealed class ExecutionCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override async ValueTask<Verdict> JudgeAsync()
    {
        var unknown = recorded["mocksUnknown"] is { } states ? KnownHandlers.Of(states, recorded["functions"]) : null;
        var tasks = new RecordedTasks(recorded["mocks"], recorded.NewComparison, unknown);
        if (WhyNot(tasks) is { } reason)
        {
            return Verdict.Skipped(reason);
        }

        var execution = await ExecuteAsync(tasks);
        var comparison = recorded.NewComparison(tasks.AnswersUnknown ? MockConfigCase.OfRealServices : []);
        tasks.TellTokens(comparison);
        return Verdict.Of(
            [
                .. ResultComparison.Compare(recorded.Expect, execution, comparison),
                .. HistoryComparison.Compare(recorded.Expect, execution, comparison),
                .. tasks.Differences(comparison),
            ],
            Trace.Of(execution));
    }

    private string? WhyNot(RecordedTasks tasks) => recorded["mocksUnknown"] is not null && !tasks.AnswersUnknown ? "outcomes not recorded"
        : recorded["needsEnvironment"] == JsonData.True ? "failure of the surroundings"
        : tasks.FailsBeforeStart ? "task that fails before it starts"
        : null;

    private async ValueTask<Execution> ExecuteAsync(RecordedTasks tasks)
    {
        var machine = RecordedMachine.Of(recorded);
        var options = RecordedMachine.Options(recorded);
        if (recorded.Expect["status"] != "ABORTED")
        {
            return await machine.ExecuteAsync(recorded["input"], tasks, options);
        }

        var execution = await machine.StartAsync(recorded["input"], tasks, options);
        execution.Stop(TextOf("error"), TextOf("cause"));
        return execution;
    }

    private string? TextOf(string member) => recorded.Expect.TryGet(member, out var value) ? value.AsString() : null;
}
