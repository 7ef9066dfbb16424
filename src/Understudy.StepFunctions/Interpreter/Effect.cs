using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter.MapRuns;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What should happen once a state has been entered or resumed: the answer of a behavior, carried out by the loop.</summary>
internal readonly struct Effect
{
    // What only one kind of effect has: copying an effect costs more than the cast.
    private readonly object? _own;

    private Effect(EffectKind kind, object? own = null)
    {
        Kind = kind;
        _own = own;
    }

    public EffectKind Kind { get; }

    /// <summary>The state's output when it is left.</summary>
    public JsonData? Output { get; private init; }

    /// <summary>Where it goes when it is left; null ends the workflow.</summary>
    public Transition? Next { get; private init; }

    /// <summary>The variables that it assigns when it is left; null when it has no Assign.</summary>
    public ObjectData? Assigned => (ObjectData?)_own;

    /// <summary>Why it fails.</summary>
    public Failure Failure => (Failure)_own!;

    /// <summary>When it goes on after sleeping.</summary>
    public DateTimeOffset Due { get; private init; }

    /// <summary>The workflows it runs before it goes on.</summary>
    public Fork Children => (Fork)_own!;

    /// <summary>What the map run is over that it starts before it goes on.</summary>
    public MapRunRequest MapRun => (MapRunRequest)_own!;

    /// <summary>The state is done.</summary>
    public static Effect Leave(JsonData output, Transition? next, ObjectData? assigned = null) =>
        new(EffectKind.Leave, assigned) { Output = output, Next = next };

    /// <summary>The state fails; its retriers and catchers, if it has any, come next.</summary>
    public static Effect Fail(Failure failure) => new(EffectKind.Fail, failure);

    /// <summary>The state goes on at an instant.</summary>
    public static Effect SleepUntil(DateTimeOffset due) => new(EffectKind.Sleep) { Due = due };

    /// <summary>The state's task is to be called.</summary>
    public static Effect Attempt() => new(EffectKind.Attempt);

    /// <summary>The state runs branches or iterations.</summary>
    public static Effect Run(Fork children) => new(EffectKind.Fork, children);

    /// <summary>The state starts a map run.</summary>
    public static Effect Distribute(MapRunRequest mapRun) => new(EffectKind.Distribute, mapRun);
}
