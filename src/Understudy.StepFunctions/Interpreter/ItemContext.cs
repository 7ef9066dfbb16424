using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What an ItemSelector sees: the Context Object of the Map state with the item in it.</summary>
internal sealed class ItemContext(Frame iteration) : IEvaluationContext
{
    private JsonData? _contextObject;

    public JsonData ContextObject => _contextObject ??= ContextObjects.WithItem(ContextObjects.Of(iteration.Parent!.Owner), iteration);

    public JsonataHost Jsonata => iteration.Jsonata;

    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value) => iteration.Parent!.Owner.TryGetVariable(name, out value);

    public double NextRandom() => iteration.NextRandom();

    public Guid NextUuid() => iteration.NextUuid();
}
