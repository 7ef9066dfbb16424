using Understudy.Json;
using Understudy.StepFunctions.Interpreter;
using Understudy.StepFunctions.TestStates.Responses;
using Understudy.StepFunctions.TestStates.Rules;

namespace Understudy.StepFunctions.TestStates;

/// <summary>Runs a state in isolation: an execution of a machine with this state only, that ends when the state does.</summary>
internal sealed class StateTest(TestStateRequest request, TestedState tested)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);
    private static readonly TaskDoubles NoTasks = new();

    public async Task<TestStateResponse> RunAsync(CancellationToken cancellationToken)
    {
        var (run, trial) = Prepare();
        var execution = new Execution(run);
        execution.ThrowIfDeadlocked(await run.Clock.Scheduler.RunAsync(run, cancellationToken).ConfigureAwait(false));
        return new ResponseReader(request, tested.State, run, trial).Read();
    }

    private (ExecutionRun Run, StateTrial Trial) Prepare()
    {
        var state = tested.State;
        MockRules.Check(request, state);
        var result = RequestTexts.MockedResult(request);
        MockRules.CheckResult(request, state, result);
        var input = request.Input is { } text ? RequestTexts.Parse("input", text) : JsonData.EmptyObject;
        var context = request.Context is { } given ? RequestTexts.ParseObject("context", given) : null;
        ContextRules.Check(context, state);
        ConfigurationRules.Check(request.StateConfiguration, state);
        var trial = new StateTrial(
            request, result, context, request.Variables is { } variables ? RequestTexts.ParseObject("variables", variables) : null);
        var run = new ExecutionRun(tested.Machine.Only(state), input, Tasks(result), Options(), trial);
        run.SetDeadline(isLive: true);
        run.Begin();
        return (run, trial);
    }

    private ITaskHandler Tasks(JsonData? result) =>
        request.Mock is { } mock ? new MockedTask(mock, result) : request.Tasks ?? NoTasks;

    private ExecutionOptions Options()
    {
        var options = request.Options ?? ExecutionOptions.Default;
        OptionRules.Check(options);
        return options with
        {
            Limits = options.Limits with { Duration = LongestRun },
            Objects = request.StateConfiguration?.MapItemReaderData is { } data ? new ReaderData(data) : options.Objects,
        };
    }
}
