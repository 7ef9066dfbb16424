using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions;

public sealed partial class StateMachine
{
    /// <summary>Tests one state in isolation, as the TestState API does: it runs once, and a retrier or catcher that would act is told and not followed.</summary>
    /// <param name="request">The state, its input and its mock.</param>
    /// <param name="cancellationToken">Gives the test up.</param>
    /// <exception cref="TestStateException">AWS would refuse the request.</exception>
    /// <exception cref="MissingTaskDoubleException">A Task has no mock, and no double of <see cref="TestStateRequest.Tasks"/> covers it.</exception>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html">Using TestState API</see>.
    /// A state runs up to five minutes of virtual time.</remarks>
    public static Task<TestStateResponse> TestStateAsync(TestStateRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new StateTest(request, TestedState.Find(request)).RunAsync(cancellationToken);
    }

    /// <summary>Tests a state of this machine in isolation; otherwise as <see cref="TestStateAsync(TestStateRequest, CancellationToken)"/>.</summary>
    /// <param name="stateName">The state, also one of a branch or item processor.</param>
    /// <param name="input">Its raw input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="mock">What its task, branches or iterations give; null to call <paramref name="tasks"/>.</param>
    /// <param name="tasks">What answers a Task without <paramref name="mock"/>.</param>
    /// <param name="level">How much the response tells. Default <see cref="InspectionLevel.Debug"/>.</param>
    /// <param name="configuration">Which retry, failure or data set is simulated; null for none.</param>
    /// <param name="variables">The workflow variables it sees, serialized as <paramref name="input"/> is; null for none.</param>
    /// <param name="context">The Context Object it sees, serialized as <paramref name="input"/> is; null for one made up.</param>
    /// <param name="options">Clock, seed, account, region and role; the defaults when null.</param>
    /// <param name="cancellationToken">Gives the test up.</param>
    /// <exception cref="TestStateException">There is no such state, or AWS would refuse the request.</exception>
    /// <exception cref="MissingTaskDoubleException">A Task has neither a mock nor a double.</exception>
    public Task<TestStateResponse> TestStateAsync(
        string stateName,
        object? input = null,
        TestStateMock? mock = null,
        ITaskHandler? tasks = null,
        InspectionLevel level = InspectionLevel.Debug,
        TestStateConfiguration? configuration = null,
        object? variables = null,
        object? context = null,
        ExecutionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stateName);
        var state = TestedState.In(Definition.Workflow, stateName);
        var request = new TestStateRequest
        {
            Definition = "",
            StateName = stateName,
            Input = InputOf(input, options).ToString(),
            Mock = mock,
            Tasks = tasks,
            InspectionLevel = level,
            StateConfiguration = configuration,
            Variables = variables is null ? null : InputOf(variables, options).ToString(),
            Context = context is null ? null : InputOf(context, options).ToString(),
            RoleArn = options?.RoleArn ?? $"arn:aws:iam::{(options ?? ExecutionOptions.Default).AccountId}:role/StepFunctionsRole",
            Options = options,
        };
        return new StateTest(request, new TestedState(this, state)).RunAsync(cancellationToken);
    }

    /// <summary>A machine that is this state and nothing else.</summary>
    internal StateMachine Only(State state) => new(
        new MachineDefinition { Workflow = new Workflow { StartAt = state, States = [state] } }, Name, StateMachineType.Standard);
}
