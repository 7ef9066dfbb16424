using Understudy.Conformance.Cases;
using Understudy.Json;
using Understudy.Jsonata;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.Expressions;

/// <summary>One expression, evaluated at each level of the language; it passes when every level ends as recorded.</summary>
internal sealed class JsonataCase(JsonData recorded, Datasets datasets) : ConformanceCase
{
    public override string Id => recorded["id"].AsString();

    public override string Group => Id.Split('/')[0];

    public override ValueTask<Verdict> JudgeAsync() =>
        new(Verdict.Of([.. DifferencesAt(JsonataVersion.V2_2, "2.2"), .. DifferencesAt(JsonataVersion.V2_0_6, "2.0.6")]));

    private IEnumerable<Difference> DifferencesAt(JsonataVersion version, string level) =>
        ExpectedEnd.Of(recorded, version).Compare($"at {level} {recorded["expr"].AsString()}", Evaluate(version));

    private ActualEnd Evaluate(JsonataVersion version)
    {
        try
        {
            var expression = JsonataExpression.Parse(recorded["expr"].AsString(), version);
            return new ActualEnd(expression.Evaluate(Input(), Bindings(), Options()), null);
        }
        catch (JsonataException e)
        {
            return new ActualEnd(null, e);
        }
    }

    private JsonData? Input() => recorded.TryGet("data", out var data) ? data
        : recorded.TryGet("dataset", out var name) && name is StringData { Value: var dataset } ? datasets.Get(dataset)
        : null;

    private JsonataBindings Bindings()
    {
        var bindings = new JsonataBindings();
        foreach (var (name, value) in recorded.TryGet("bindings", out var bound) ? (ObjectData)bound : JsonData.EmptyObject)
        {
            bindings.Set(name, value);
        }

        return bindings;
    }

    // A limit of time is a limit of work here, and the default one is enough to end such a case.
    private JsonataOptions Options() =>
        recorded.TryGet("depth", out var depth) ? new JsonataOptions { MaxDepth = (int)depth.AsInt64() } : JsonataOptions.Default;
}
