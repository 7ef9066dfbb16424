using Understudy.Json;
using Understudy.Lambda;
using Understudy.StepFunctions.Doubles;
using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions;

/// <summary>An outcome of a double that was just set up: for how many calls it counts, and what follows.</summary>
public sealed partial class TaskDoubleSequence
{
    private readonly SequenceDraft _draft;

    internal TaskDoubleSequence(SequenceDraft draft) => _draft = draft;

    /// <summary>The last outcome counts for one call; any further call is an error unless another outcome follows.</summary>
    public TaskDoubleSequence Once() => Times(1);

    /// <summary>The last outcome counts for two calls.</summary>
    public TaskDoubleSequence Twice() => Times(2);

    /// <summary>The last outcome counts for some calls.</summary>
    /// <param name="count">One or more.</param>
    public TaskDoubleSequence Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        _draft.Count(count);
        return this;
    }

    /// <summary>The last outcome counts for every call from here on; nothing can follow it.</summary>
    public TaskDoubleSequence Repeatedly()
    {
        _draft.Count(null);
        return this;
    }

    /// <summary>Declares that the double's functions do real input or output, such as HTTP, and do not wait on the execution's clock.</summary>
    /// <remarks>The clock then stands still until such a call has ended, whatever timers it has armed. It holds for the whole double.</remarks>
    public TaskDoubleSequence RunsInRealTime()
    {
        _draft.RunsInRealTime = true;
        return this;
    }

    /// <summary>The task of the last outcome sends heartbeats until it ends.</summary>
    /// <param name="every">The time between two of them, more than zero.</param>
    public TaskDoubleSequence SendsHeartbeats(TimeSpan every)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(every, TimeSpan.Zero);
        _draft.Change(outcome => outcome with { HeartbeatEvery = every });
        return this;
    }

    /// <inheritdoc cref="TaskDouble.Returns(object, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns(object? value, TimeSpan after = default) => value is TaskOutcome || Awaited.IsPending(value, out _)
        ? Then(new ComputedAnswer(_ => value, _draft.ToJson), after)
        : Then(new ValueAnswer(_draft.ToJson(value), isRaw: false), after);

    /// <inheritdoc cref="TaskDouble.Returns(Func{JsonData, object}, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns(Func<JsonData, object?> compute, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Then(new ComputedAnswer(call => compute(call.Integration.InputOf(call.Call)), _draft.ToJson), after);
    }

    /// <inheritdoc cref="TaskDouble.Returns(Func{JsonData, Task{object}}, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns(Func<JsonData, Task<object?>>? compute, TimeSpan after = default) =>
        compute is null ? ThenReturns(JsonData.Null, after) : ThenReturns((Func<JsonData, object?>)compute, after);

    /// <inheritdoc cref="TaskDouble.Returns{TIn, TOut}(Func{TIn, TOut}, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns<TIn, TOut>(Func<TIn, TOut> compute, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Then(
            new ComputedAnswer(
                call => compute((TIn)_draft.ReadInput(typeof(TIn), call.Integration.InputOf(call.Call))!),
                _draft.ToLambdaJson),
            after);
    }

    /// <inheritdoc cref="TaskDouble.ReturnsJson"/>
    public TaskDoubleSequence ThenReturnsJson(string json, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ThenReturns(JsonData.Parse(json), after);
        }
        catch (JsonDataException e)
        {
            throw _draft.Invalid(
                $"returns text that is not JSON. {e.Message}",
                "Correct the text, or write .Returns(text) for a JSON string.",
                e);
        }
    }

    /// <inheritdoc cref="TaskDouble.ReturnsRaw"/>
    public TaskDoubleSequence ThenReturnsRaw(object? answer, TimeSpan after = default) =>
        Then(new ValueAnswer(_draft.ToJson(answer), isRaw: true), after);

    /// <inheritdoc cref="TaskDouble.Throws"/>
    public TaskDoubleSequence ThenThrows(string? error, string? cause = null, TimeSpan after = default) =>
        Then(new ErrorAnswer(error, cause), after);

    /// <inheritdoc cref="TaskDouble.ThrowsService"/>
    public TaskDoubleSequence ThenThrowsService(string error, string message, int statusCode = 400, TimeSpan after = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(error);
        ArgumentNullException.ThrowIfNull(message);
        return Then(new ServiceErrorAnswer(error, message, statusCode), after);
    }

    /// <inheritdoc cref="TaskDouble.NeverAnswers"/>
    public TaskDoubleSequence ThenNeverAnswers() => Then(new NoAnswer(), TimeSpan.Zero);

    /// <inheritdoc cref="TaskDouble.WaitsForWorker"/>
    public TaskDoubleSequence ThenWaitsForWorker() => Then(new WorkerAnswer(), TimeSpan.Zero);

    /// <inheritdoc cref="TaskDouble.WaitsForToken"/>
    public TaskDoubleSequence ThenWaitsForToken(object? submitted = null, TimeSpan after = default) =>
        Then(new WaitingAnswer(submitted is null ? null : _draft.ToJson(submitted)), after);

    internal void WhenExhausted(string remedy) => _draft.Remedy = remedy;

    internal TaskDoubleSequence Then(Answer answer, TimeSpan after)
    {
        _draft.Add(answer, after);
        return this;
    }
}
