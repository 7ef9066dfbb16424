using Understudy.Json;

namespace Understudy.StepFunctions.TestStates;

/// <summary>Answers the task under test with the mock of the request.</summary>
internal sealed class MockedTask(TestStateMock mock, JsonData? result) : ITaskHandler
{
    public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => new(mock.ErrorOutput is { } error
        ? TaskOutcome.Failed(error.Error, error.Cause)
        : TaskOutcome.Succeeded(result!));
}
