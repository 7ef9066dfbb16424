using System.Text.Json;
using Understudy.Json;
using Understudy.Lambda;
using Understudy.StepFunctions.Doubles.Answers;
using Understudy.StepFunctions.Doubles.Integrations;
using Understudy.StepFunctions.Doubles.Lambda;

namespace Understudy.StepFunctions.Doubles;

/// <summary>A sequence of outcomes as it is being written, and what is wrong with it.</summary>
internal sealed class SequenceDraft(DoubleKey key, JsonSerializerOptions? options)
{
    private readonly List<PlannedOutcome> _outcomes = [];
    private bool _isCounted;
    private Integration? _integration;

    public DoubleKey Key { get; } = key;

    public JsonSerializerOptions? Options { get; } = options;

    public bool PerIteration { get; set; }

    public bool RunsInRealTime { get; set; }

    /// <summary>What to write when the sequence is used up.</summary>
    public string Remedy { get; set; } = ".ThenReturns(new { }) for one more, or .Repeatedly() to repeat the last.";

    public TaskDoubleSequence Start()
    {
        if (_outcomes.Count > 0)
        {
            throw Invalid("has two first outcomes.", "Write one chain: t.Throws(\"Gateway.Timeout\").ThenReturns(new { }).");
        }

        return new TaskDoubleSequence(this);
    }

    public void Add(Answer answer, TimeSpan after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, TimeSpan.Zero);
        if (_outcomes.Count > 0 && _outcomes[^1].Times is null)
        {
            throw Invalid(
                $"{answer} after an outcome that repeats, which never happens.",
                "Let .Repeatedly() stand last, or write .Times(n).");
        }

        _outcomes.Add(new PlannedOutcome(answer) { After = after });
        _isCounted |= _outcomes.Count > 1;
    }

    /// <summary>Changes the outcome written last.</summary>
    public void Change(Func<PlannedOutcome, PlannedOutcome> change) => _outcomes[^1] = change(_outcomes[^1]);

    public void Count(int? times)
    {
        _isCounted = true;
        Change(outcome => outcome with { Times = times });
    }

    public OutcomeSequence? Build(bool isRequired)
    {
        if (_outcomes.Count == 0)
        {
            return isRequired ? throw Invalid("has no outcome.", "Write one: t => t.Returns(new { }).") : null;
        }

        // One outcome without a count is no sequence: it counts for every call.
        if (!_isCounted)
        {
            Change(outcome => outcome with { Times = null });
        }

        return new OutcomeSequence([.. _outcomes], PerIteration, Remedy);
    }

    /// <summary>Whether a condition on what the integration gets holds.</summary>
    public bool Holds(Func<JsonData, bool> condition, TaskCall call)
    {
        var input = InputOf(call);
        try
        {
            return condition(input);
        }
        catch (JsonDataException e)
        {
            throw Invalid(
                $"has a When condition that failed. {e.Message}",
                $"Correct what it reads, or ask with TryGet; the input is {Excerpt.Of(input)}.",
                e);
        }
    }

    private JsonData InputOf(TaskCall call)
    {
        var integration = _integration;
        if (integration is null || integration.Resource != call.Resource)
        {
            _integration = integration = Integration.Of(call.Resource);
        }

        return integration.InputOf(call);
    }

    /// <summary>A value that the test wrote down, as JSON.</summary>
    public JsonData ToJson(object? value) => ToJson(value, Options);

    /// <summary>A value that a typed function returned, as JSON.</summary>
    public JsonData ToLambdaJson(object? value) => value is Stream stream ? ToJson(stream) : ToJson(value, Options ?? LambdaJson.Options);

    /// <summary>The input of a typed function; one that does not fit is the test's fault.</summary>
    public object? ReadInput(Type type, JsonData input)
    {
        try
        {
            return input.To(type, Options ?? LambdaJson.Options);
        }
        catch (JsonDataException e)
        {
            throw Invalid(
                $"cannot read its input. {e.Message}",
                "Correct the type, or take the input as it is: .Returns(input => …).",
                e);
        }
    }

    /// <summary>The event of a Lambda handler; one that does not fit fails the function, in the words of Lambda's serializer.</summary>
    public object? ReadEvent(Type type, JsonData input)
    {
        try
        {
            return input.To(type, Options ?? LambdaJson.Options);
        }
        catch (JsonDataException e)
        {
            throw new JsonSerializerException(
                $"Error converting the Lambda event JSON payload to type {type.FullName}: {e.InnerException?.Message ?? e.Message}",
                e.InnerException ?? e);
        }
    }

    public InvalidTaskDoubleException Invalid(string problem, string remedy, Exception? inner = null) => new(Key, problem, remedy, inner);

    private JsonData ToJson(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        try
        {
            return copy.Length == 0 ? JsonData.Null : JsonData.Parse(copy.ToArray());
        }
        catch (JsonDataException e)
        {
            throw Invalid($"returns a stream that is not JSON. {e.Message}", "Let the handler write one JSON value to it.", e);
        }
    }

    private JsonData ToJson(object? value, JsonSerializerOptions? options)
    {
        try
        {
            return JsonData.From(value, options);
        }
        catch (JsonDataException e)
        {
            throw Invalid(
                $"returns what cannot be JSON. {e.Message}",
                "Return a value that System.Text.Json takes, or set JsonSerializerOptions.",
                e);
        }
    }
}
