using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.Benchmarks.Micro;

/// <summary>The surroundings of an expression that needs none.</summary>
internal sealed class NoContext : IEvaluationContext
{
    public static readonly NoContext Instance = new();

    public JsonData ContextObject => JsonData.EmptyObject;

    public JsonataHost Jsonata => throw new InvalidOperationException("The expressions measured here are paths, templates and intrinsic functions; none is JSONata.");

    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value)
    {
        value = null;
        return false;
    }

    public double NextRandom() => 0;

    public Guid NextUuid() => Guid.Empty;
}
