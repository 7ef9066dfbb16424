using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.TestStates.Schemas;

namespace Understudy.StepFunctions.TestStates.Rules;

/// <summary>Which states take a mock, which need one, and what its result may be.</summary>
/// <remarks>The words are recorded from the service where it is known what it says.</remarks>
internal static class MockRules
{
    private const string NeedsMock = "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";

    public static void Check(TestStateRequest request, State state)
    {
        if (request.Mock is not { } mock)
        {
            CheckWithout(request, state);
            return;
        }

        if (state is not RetryableState)
        {
            throw TestStateException.Invalid($"State type '{state.Type}' is not supported when a mock is specified");
        }

        if (request.RevealSecrets)
        {
            throw TestStateException.Invalid("TestState does not support RevealSecrets when a mock is specified.");
        }

        if (mock.Result is null == mock.ErrorOutput is null)
        {
            throw TestStateException.Invalid(mock.Result is null
                ? "A test mock should have one of the following fields: [result, errorOutput]."
                : "A test mock should have only one of the following fields: [result, errorOutput].");
        }
    }

    /// <summary>Checks the form of a mocked result.</summary>
    public static void CheckResult(TestStateRequest request, State state, JsonData? result)
    {
        if (result is null)
        {
            return;
        }

        switch (state)
        {
            case ParallelState parallel:
                CheckBranches(parallel, result);
                break;
            case MapState map:
                CheckItems(map, result);
                break;
            case TaskState task:
                ResultSchemas.Check(task.Resource, result, request.Mock!.FieldValidationMode);
                break;
        }
    }

    private static void CheckWithout(TestStateRequest request, State state)
    {
        if (state is ParallelState or MapState)
        {
            throw new TestStateException(TestStateException.InvalidDefinition, NeedsMock);
        }

        if (state is not TaskState { Resource: var resource })
        {
            return;
        }

        if (request.RoleArn is null)
        {
            throw TestStateException.Invalid("RoleArn must be specified when testing a Task state");
        }

        if (resource.Kind == TaskResourceKind.Activity || resource.Pattern != IntegrationPattern.RequestResponse)
        {
            throw new TestStateException(
                TestStateException.InvalidDefinition,
                $"TestState API supports Activity tasks and the '.sync' and '.waitForTaskToken' service integration patterns only when a mock is specified: {resource.Arn}");
        }
    }

    private static void CheckBranches(ParallelState state, JsonData result)
    {
        if (result is not ArrayData items)
        {
            throw TestStateException.Invalid("Mocked result must be an array.");
        }

        if (items.Count != state.Branches.Count)
        {
            throw TestStateException.Invalid("Mocked result must contain the same number of items as number of Parallel branches.");
        }
    }

    private static void CheckItems(MapState state, JsonData result)
    {
        if (WritesResults(state) && result is not ObjectData)
        {
            throw TestStateException.Invalid("Mocked result must be a JSON object.");
        }

        if (!WritesResults(state) && result is not ArrayData)
        {
            throw TestStateException.Invalid("Mocked result must be an array.");
        }
    }

    // Recorded of a Map with a ResultWriter: it gives where the results are.
    private static bool WritesResults(MapState state) => state.Distributed?.ResultWriter is { WritesObjects: true };
}
