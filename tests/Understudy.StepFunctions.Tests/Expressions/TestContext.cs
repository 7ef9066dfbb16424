using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Expressions;

/// <summary>An execution of which a test needs nothing but its Context Object, one variable, and numbers in a row.</summary>
internal sealed class TestContext : IEvaluationContext
{
    private int _uuids;

    public JsonData ContextObject { get; init; } = JsonData.Parse("""{"Day":"TUE","Execution":{"Name":"run-1"}}""");

    public JsonData Variable { get; init; } = JsonData.Parse("""{"a":[10,20]}""");

    public double Random { get; init; } = 0.5;

    public JsonataHost Jsonata => new(new VirtualClock(), NextRandom, NextUuid);

    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value)
    {
        value = name == "order" ? Variable : null;
        return value is not null;
    }

    public double NextRandom() => Random;

    public Guid NextUuid() => new(++_uuids, 0, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]);
}
