using System.Text.Json;
using Understudy.Json;
using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>The doubles that answer the Task states of an execution.</summary>
/// <remarks>
/// <para>
/// A double is looked up by state name first, then by Lambda function, then by resource. A Task that none covers ends the run with a
/// <see cref="MissingTaskDoubleException"/>, which no Retry or Catch sees.
/// </para>
/// <para>
/// The position in a sequence belongs to this object: a second execution goes on where the first one stopped. <see cref="Reset"/> winds
/// back, and <see cref="Copy"/> gives doubles of their own to an execution that runs at the same time. Set up first, then run: setting up
/// is not thread-safe. Parallel executions may share one object; each call then takes exactly one outcome, in the order of the calls.
/// </para>
/// </remarks>
public sealed partial class TaskDoubles : ITaskHandler
{
    private readonly DoubleRegistry _registry;
    private readonly List<string> _calledStates = [];
    private readonly Lock _gate = new();

    /// <summary>No doubles yet.</summary>
    public TaskDoubles()
        : this(new DoubleRegistry())
    {
    }

    private TaskDoubles(DoubleRegistry registry) => _registry = registry;

    /// <summary>How .NET values are made into JSON and back.</summary>
    /// <value>Null by default: values as System.Text.Json does by default, typed functions and Lambda handlers as the serializer of the
    /// .NET Lambda runtime does (names as written, read in any case, nulls left out).</value>
    public JsonSerializerOptions? JsonSerializerOptions { get; init; }

    /// <summary>Sets up the double of a Task state; a second one for the same state takes the place of the first.</summary>
    /// <param name="state">The state's name.</param>
    /// <param name="setup">What it answers: <c>t => t.Returns(new { valid = true })</c>.</param>
    /// <exception cref="InvalidTaskDoubleException">The double has no outcome, or one that cannot be.</exception>
    public TaskDoubles On(string state, Action<TaskDouble> setup) => Add(new DoubleKey(DoubleKeyKind.State, state), setup);

    /// <summary>Sets up the double of every Task state with a resource.</summary>
    /// <param name="resource">The ARN as written in <c>Resource</c>: <c>arn:aws:states:::sqs:sendMessage</c>.</param>
    /// <param name="setup">What it answers.</param>
    /// <exception cref="InvalidTaskDoubleException">The double has no outcome, or one that cannot be.</exception>
    public TaskDoubles OnResource(string resource, Action<TaskDouble> setup) => Add(new DoubleKey(DoubleKeyKind.Resource, resource), setup);

    /// <summary>Sets up the double of a Lambda function, called by its ARN as resource or by <c>lambda:invoke</c>.</summary>
    /// <param name="function">The function's name or ARN; a version or alias after it is ignored.</param>
    /// <param name="setup">What it answers.</param>
    /// <exception cref="InvalidTaskDoubleException">The double has no outcome, or one that cannot be.</exception>
    public TaskDoubles OnFunction(string function, Action<TaskDouble> setup)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        return Add(new DoubleKey(DoubleKeyKind.Function, LambdaFunctionName.Of(function)), setup);
    }

    /// <summary>Answers one attempt of a Task.</summary>
    /// <exception cref="MissingTaskDoubleException">No double covers the Task, or its double has no outcome for this input.</exception>
    /// <exception cref="TaskDoubleExhaustedException">The double's sequence of outcomes is used up.</exception>
    /// <exception cref="InvalidTaskDoubleException">The double answered something that cannot be a task's result.</exception>
    public ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var found = _registry.Find(call);
        var sequence = found?.Choose(call);
        int number;
        PlannedOutcome? outcome;
        lock (_gate)
        {
            Remember(call.StateName);
            number = found?.CountCall() ?? 0;
            outcome = sequence?.Next(call.ItemIndex);
        }

        return outcome is not null ? outcome.AnswerAsync(found!.Ask(call, number)) : throw Refusal(call, found, sequence);
    }

    /// <inheritdoc/>
    public bool RunsInRealTime(TaskCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return _registry.AnyRunsInRealTime && _registry.Find(call) is { RunsInRealTime: true };
    }

    /// <summary>Whether a double is set up for the call.</summary>
    public bool Covers(TaskCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return _registry.Find(call) is not null;
    }

    private TaskDoubles Add(DoubleKey key, Action<TaskDouble> setup)
    {
        ArgumentException.ThrowIfNullOrEmpty(key.Name);
        ArgumentNullException.ThrowIfNull(setup);
        var draft = new TaskDouble(key, JsonSerializerOptions);
        setup(draft);
        _registry.Add(draft.Build());
        return this;
    }

    // A handful of names, most often the last one again; the history tells each call and what came of it.
    private void Remember(string state)
    {
        if (_calledStates.Count == 0 || (_calledStates[^1] != state && !_calledStates.Contains(state)))
        {
            _calledStates.Add(state);
        }
    }

    private Exception Refusal(TaskCall call, DoubledTask? found, OutcomePosition? sequence) => sequence is null
        ? new MissingTaskDoubleException(call, _registry.KnownNames, isUncovered: found is null)
        : new TaskDoubleExhaustedException(call, found!.Key, sequence.Sequence, sequence.CallsOf(call.ItemIndex));
}
