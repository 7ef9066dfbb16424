using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.TestStates.Responses;

/// <summary>Makes the response out of a run that has ended and what its trial was told.</summary>
/// <remarks>Which steps a state type tells is recorded, and not always what its processing has.</remarks>
internal sealed class ResponseReader(TestStateRequest request, State state, ExecutionRun run, StateTrial trial)
{
    private bool IsJsonPath => state.Jsonata is null;

    public TestStateResponse Read()
    {
        var failure = trial.Taken ?? run.Failure;
        return new TestStateResponse
        {
            Status = Status(),
            Output = run.Output,
            Error = failure?.Error,
            Cause = failure?.Cause,
            NextState = trial.NextState,
            InspectionData = request.InspectionLevel == InspectionLevel.Info ? null : Inspect(),
        };
    }

    private TestStateStatus Status() => (run.Status, trial) switch
    {
        (ExecutionStatus.Succeeded, { CatchIndex: not null }) => TestStateStatus.CaughtError,
        (ExecutionStatus.Succeeded, _) => TestStateStatus.Succeeded,
        (_, { RetryDelay: not null }) => TestStateStatus.Retriable,
        _ => TestStateStatus.Failed,
    };

    private InspectionData Inspect()
    {
        var isWorkOfService = state is TaskState;
        var placesResult = IsJsonPath && state is PassState or RetryableState;
        return new InspectionData
        {
            Input = run.Input,
            AfterInputPath = AfterInputPath(),
            AfterParameters = IsJsonPath && state is PassState { Result: null } or TaskState ? trial[ProcessingStep.Parameters] : null,
            AfterArguments = isWorkOfService ? trial[ProcessingStep.Arguments] : null,
            Result = state is PassState or TaskState ? trial[ProcessingStep.Result] : null,
            AfterResultSelector = placesResult ? trial[ProcessingStep.ResultSelector] : null,
            AfterResultPath = placesResult ? trial[ProcessingStep.ResultPath] : null,
            AfterItemsPath = trial[ProcessingStep.ItemsPath],
            AfterItemSelector = trial[ProcessingStep.ItemSelector],
            AfterItemBatcher = trial[ProcessingStep.ItemBatcher],
            AfterItemsPointer = trial[ProcessingStep.ItemsPointer],
            Variables = trial.Variables,
            MaxConcurrency = trial.Map?.MaxConcurrency,
            ToleratedFailureCount = (int?)trial.Map?.ToleratedFailureCount,
            ToleratedFailurePercentage = trial.Map?.ToleratedFailurePercentage,
            ErrorDetails = ErrorDetails(),
            Request = IsTracedHttp() && Payload() is { } sent ? HttpExchange.RequestOf(sent) : null,
            Response = IsTracedHttp() && Payload() is { } payload && trial[ProcessingStep.Result] is { } got ? HttpExchange.ResponseOf(payload, got) : null,
        };
    }

    private JsonData? AfterInputPath() => (IsJsonPath, state) switch
    {
        (false, _) or (_, ParallelState or PassState { Result: not null }) => null,
        (_, FailState) => run.Input,
        _ => trial[ProcessingStep.InputPath],
    };

    private InspectionErrorDetails? ErrorDetails() => trial.CatchIndex is null && trial.RetryIndex is null ? null : new()
    {
        CatchIndex = trial.CatchIndex,
        RetryIndex = trial.RetryIndex,
        RetryBackoffIntervalSeconds = trial.RetryDelay is { } delay ? (int)delay.TotalSeconds : null,
    };

    private bool IsTracedHttp() =>
        request.InspectionLevel == InspectionLevel.Trace && state is TaskState { Resource: { Service: "http", Action: "invoke" } };

    private JsonData? Payload() => trial[ProcessingStep.Arguments] ?? trial[ProcessingStep.Parameters];
}
