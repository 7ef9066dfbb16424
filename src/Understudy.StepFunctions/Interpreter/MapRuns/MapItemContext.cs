using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>What the ItemSelector of a distributed Map sees: the Context Object of the Map state with the item in it.</summary>
internal sealed class MapItemContext(Frame owner, int index, MapItem item) : IEvaluationContext
{
    private JsonData? _contextObject;

    public JsonData ContextObject => _contextObject ??= ((ObjectData)owner.ContextObject).With("Map", JsonData.Object(("Item", Describe())));

    public JsonataHost Jsonata => owner.Jsonata;

    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value) => owner.TryGetVariable(name, out value);

    public double NextRandom() => owner.NextRandom();

    public Guid NextUuid() => owner.NextUuid();

    private ObjectData Describe()
    {
        var described = JsonData.Object(("Index", index), ("Value", item.Value), ("Source", item.Source));
        return item.Key is { } key ? described.With("Key", key) : described;
    }
}
