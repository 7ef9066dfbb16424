using System.Text.Json;
using Understudy.Json;
using Understudy.StepFunctions.Doubles;
using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions;

/// <summary>What a double answers, as it is being set up.</summary>
/// <remarks>
/// One outcome alone counts for every call. A count (<see cref="TaskDoubleSequence.Twice"/>) or a next outcome
/// (<see cref="TaskDoubleSequence.ThenReturns(object, TimeSpan)"/>) makes it a sequence; a sequence that is used up ends the run with a
/// <see cref="TaskDoubleExhaustedException"/> unless it says <see cref="TaskDoubleSequence.Repeatedly"/>.
/// <para>
/// A value returned is completed to the answer of the integration: for <c>lambda:invoke</c> it becomes the <c>Payload</c>, for <c>sqs</c>,
/// <c>sns</c>, <c>dynamodb</c> and their like its members join the answer's own. A function is given what the integration gets: for
/// <c>lambda:invoke</c> the <c>Payload</c>, for all else the state's payload.
/// </para>
/// </remarks>
public sealed partial class TaskDouble
{
    private readonly SequenceDraft _draft;
    private readonly List<DoubleBranch> _branches = [];

    internal TaskDouble(DoubleKey key, JsonSerializerOptions? options) => _draft = new SequenceDraft(key, options);

    /// <summary>Returns a value.</summary>
    /// <param name="value">Null, a JSON value, or anything System.Text.Json takes; a string is a JSON string. It is made into
    /// JSON now. A task is awaited; a <see cref="TaskOutcome"/> is the outcome.</param>
    /// <param name="after">How long the task takes on the execution's clock, zero or more. Default nothing.</param>
    public TaskDoubleSequence Returns(object? value, TimeSpan after = default) => Start().ThenReturns(value, after);

    /// <summary>Returns what a function makes of the input.</summary>
    /// <param name="compute">Sync or not: a task it returns is awaited. Its exceptions are the task's failures, as a .NET Lambda
    /// function's are; a <see cref="TaskOutcome"/> it returns is the outcome.</param>
    /// <param name="after">How long the task takes beside that, zero or more. Default nothing.</param>
    public TaskDoubleSequence Returns(Func<JsonData, object?> compute, TimeSpan after = default) => Start().ThenReturns(compute, after);

    /// <inheritdoc cref="Returns(Func{JsonData, object}, TimeSpan)"/>
    /// <remarks><c>Returns(null)</c> means this overload to the compiler; it returns the value <c>null</c>.</remarks>
    public TaskDoubleSequence Returns(Func<JsonData, Task<object?>>? compute, TimeSpan after = default) =>
        Start().ThenReturns(compute, after);

    /// <summary>Returns what a function makes of the input, both of .NET types.</summary>
    /// <inheritdoc cref="Returns(Func{JsonData, object}, TimeSpan)"/>
    public TaskDoubleSequence Returns<TIn, TOut>(Func<TIn, TOut> compute, TimeSpan after = default) => Start().ThenReturns(compute, after);

    /// <summary>Returns the value that JSON text stands for.</summary>
    /// <param name="json">One JSON value.</param>
    /// <param name="after">How long the task takes on the execution's clock, zero or more. Default nothing.</param>
    /// <exception cref="InvalidTaskDoubleException">The text is not JSON.</exception>
    public TaskDoubleSequence ReturnsJson(string json, TimeSpan after = default) => Start().ThenReturnsJson(json, after);

    /// <summary>Returns the service's whole answer; nothing is added to it.</summary>
    /// <param name="answer">Null, a JSON value, or anything System.Text.Json takes.</param>
    /// <param name="after">How long the task takes on the execution's clock, zero or more. Default nothing.</param>
    public TaskDoubleSequence ReturnsRaw(object? answer, TimeSpan after = default) => Start().ThenReturnsRaw(answer, after);

    /// <summary>Fails.</summary>
    /// <param name="error">The error name that Retry and Catch match, such as <c>Gateway.Timeout</c>; null for none.</param>
    /// <param name="cause">What a person reads; null for none.</param>
    /// <param name="after">How long the task takes on the execution's clock, zero or more. Default nothing.</param>
    public TaskDoubleSequence Throws(string? error, string? cause = null, TimeSpan after = default) =>
        Start().ThenThrows(error, cause, after);

    /// <summary>Fails as a service's API does, with a cause that names the service, the status and the request.</summary>
    /// <param name="error">The error name: <c>DynamoDB.ResourceNotFoundException</c>, or <c>DynamoDb.…</c> for an AWS SDK
    /// integration.</param>
    /// <param name="message">The service's message.</param>
    /// <param name="statusCode">The HTTP status. Default 400.</param>
    /// <param name="after">How long the task takes on the execution's clock, zero or more. Default nothing.</param>
    public TaskDoubleSequence ThrowsService(string error, string message, int statusCode = 400, TimeSpan after = default) =>
        Start().ThenThrowsService(error, message, statusCode, after);

    /// <summary>Never answers, so that a timeout, a heartbeat, the task token or the end of the execution ends the task.</summary>
    public TaskDoubleSequence NeverAnswers() => Start().ThenNeverAnswers();

    /// <summary>Answers the call of a <c>.waitForTaskToken</c> state; the task then waits until its token is sent.</summary>
    /// <param name="submitted">The service's answer as it stands (event <c>TaskSubmitted</c>); null for the usual form of the service.</param>
    /// <param name="after">How long the call takes before it returns; heartbeats count from then.</param>
    /// <remarks>Send the token with <see cref="Execution.SendTaskSuccess(string, object)"/> and its like.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token">Wait for a callback with the task token</see>.</remarks>
    public TaskDoubleSequence WaitsForToken(object? submitted = null, TimeSpan after = default) => Start().ThenWaitsForToken(submitted, after);

    /// <summary>Leaves the task of an activity to a worker, which takes it by <see cref="Execution.GetActivityTask"/> and sends its result.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html">Activities</see>.</remarks>
    public TaskDoubleSequence WaitsForWorker() => Start().ThenWaitsForWorker();

    /// <summary>Gives each iteration of a Map the whole sequence for itself, told apart by the item's index.</summary>
    /// <remarks>Otherwise the state has one sequence for all iterations, used up in the order of the calls. In nested Maps the index is the
    /// innermost one's; a Map that runs again goes on where each index stopped.</remarks>
    public TaskDouble PerIteration()
    {
        _draft.PerIteration = true;
        return this;
    }

    /// <summary>Answers some calls differently: the first condition that holds decides.</summary>
    /// <remarks>What follows the last condition is for every other input.</remarks>
    /// <param name="condition">On what the integration gets.</param>
    /// <param name="setup">What the double then answers, a sequence of its own.</param>
    public TaskDouble When(Func<JsonData, bool> condition, Action<TaskDouble> setup)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Branch(call => _draft.Holds(condition, call), setup);
    }

    /// <summary>Answers one item of a Map differently.</summary>
    /// <param name="index">The item's position, from 0.</param>
    /// <param name="setup">What the double then answers, a sequence of its own.</param>
    public TaskDouble WhenItem(int index, Action<TaskDouble> setup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Branch(call => call.ItemIndex == index, setup);
    }

    internal TaskDoubleSequence Start() => _draft.Start();

    internal DoubledTask Build() => new(_draft.Key, [.. BuildBranches()], _draft.RunsInRealTime);

    private List<DoubleBranch> BuildBranches()
    {
        if (_draft.Build(isRequired: _branches.Count == 0) is { } sequence)
        {
            _branches.Add(new DoubleBranch(null, new OutcomePosition(sequence)));
        }

        return _branches;
    }

    private TaskDouble Branch(Func<TaskCall, bool> condition, Action<TaskDouble> setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var branch = new TaskDouble(_draft.Key, _draft.Options);
        branch._draft.PerIteration = _draft.PerIteration;
        setup(branch);
        _draft.RunsInRealTime |= branch._draft.RunsInRealTime;
        _branches.AddRange(branch.BuildBranches().Select(inner => inner.Condition is null
            ? inner with { Condition = condition }
            : inner with { Condition = call => condition(call) && inner.Condition(call) }));
        return this;
    }
}
