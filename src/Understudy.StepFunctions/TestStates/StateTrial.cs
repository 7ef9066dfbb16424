using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;
using Understudy.StepFunctions.Interpreter.MapRuns;

namespace Understudy.StepFunctions.TestStates;

/// <summary>What the run of a state in isolation is given, and what it tells; an ordinary execution has none.</summary>
/// <remarks>The interpreter does the work and calls in here at the few points where a test differs: the state is left, fails, is retried or caught.</remarks>
internal sealed class StateTrial(TestStateRequest request, JsonData? result, ObjectData? context, ObjectData? variables)
{
    private readonly JsonData?[] _steps = new JsonData?[Enum.GetValues<ProcessingStep>().Length];
    private int _maxConcurrency;

    /// <summary>The Context Object of the request; null when it is made up.</summary>
    public ObjectData? Context => context;

    /// <summary>The execution's role; null when the request has none.</summary>
    public string? RoleArn => request.RoleArn;

    /// <summary>The variables: those of the request, then with what the state assigned.</summary>
    public ObjectData? Variables { get; private set; } = variables;

    /// <summary>The state that the state goes on to; null when the workflow ends.</summary>
    public string? NextState { get; private set; }

    /// <summary>The failure that a retrier or catcher took.</summary>
    public Failure? Taken { get; private set; }

    public int? RetryIndex { get; private set; }

    public TimeSpan? RetryDelay { get; private set; }

    public int? CatchIndex { get; private set; }

    public MapTerms? Map { get; private set; }

    public JsonData? this[ProcessingStep step] => _steps[(int)step];

    public void Note(ProcessingStep step, JsonData value) => _steps[(int)step] = value;

    /// <summary>Gives the frame the variables of the request.</summary>
    public void Prepare(Frame frame)
    {
        if (Variables is not null)
        {
            frame.Assign(Variables);
        }
    }

    /// <summary>How often each retrier has been used before: only the one that takes the error is ever asked.</summary>
    public int[] RetriesSoFar(RetryableState state)
    {
        var counts = new int[state.Retry.Count];
        Array.Fill(counts, request.StateConfiguration?.RetrierRetryCount ?? 0);
        return counts;
    }

    public void NoteRetrier(int index) => RetryIndex = index;

    public void NoteRetry(Failure failure, TimeSpan delay)
    {
        Taken = failure;
        RetryDelay = delay;
    }

    public void NoteCatch(RetryableState state, Catcher catcher, Failure failure)
    {
        Taken = failure;
        for (var i = 0; i < state.Catch.Count; i++)
        {
            if (ReferenceEquals(state.Catch[i], catcher))
            {
                CatchIndex = i;
            }
        }
    }

    /// <summary>What the catcher made of the error failed.</summary>
    public void ForgetCatch() => (Taken, CatchIndex) = (null, null);

    public void NoteExit(Transition? next, ObjectData? assigned)
    {
        NextState = next?.Target;
        foreach (var (name, value) in assigned ?? JsonData.EmptyObject)
        {
            Variables = (Variables ?? JsonData.EmptyObject).With(name, value);
        }
    }

    public void NoteConcurrency(int maxConcurrency) => _maxConcurrency = maxConcurrency;

    /// <summary>A Parallel or an inline Map has made ready to run.</summary>
    public void NoteFork(Fork fork)
    {
        if (fork.Map is not { } map)
        {
            return;
        }

        var terms = new MapRunTermsReader(map, new MapRunRequest(fork.Input, null, _maxConcurrency), fork.Owner).Read();
        Map = new MapTerms(fork.Length, terms.MaxConcurrency, terms.ToleratedFailureCount, terms.ToleratedFailurePercentage);
        if (map.ItemSelector is not null || map.JsonataItemSelector is not null)
        {
            Note(ProcessingStep.ItemSelector, fork.SelectAll());
        }
    }

    /// <summary>A distributed Map has made ready to run: its items are read, selected and put into batches as they would be.</summary>
    public void NoteMapRun(Frame frame, MapRunRequest run)
    {
        var state = (MapState)frame.State;
        var terms = new MapRunTermsReader(state, run, frame).Read();
        Map = new MapTerms(0, terms.MaxConcurrency, terms.ToleratedFailureCount, terms.ToleratedFailurePercentage);
        var objects = new MapRunObjects(state.Name, frame.Run.Options.Objects);
        Map = Map with { Iterations = new ChildInputs(frame, state, run, terms, objects).Read().Count };
    }

    /// <summary>How the branches or iterations end: they are mocked, never run.</summary>
    /// <param name="outputs">What they give, when they end well.</param>
    /// <returns>Why they fail; null when they do not.</returns>
    public Failure? EndChildren(out JsonData outputs)
    {
        outputs = result ?? JsonData.Null;
        if (request.Mock?.ErrorOutput is { } error)
        {
            return new Failure(error.Error, error.Cause) { IsTasksOwn = true };
        }

        return Map is { } map ? map.Judge(request.StateConfiguration?.MapIterationFailureCount ?? 0) : null;
    }
}
