using Understudy.Conformance.Cases;
using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.JsonPaths;

/// <summary>One path on one document.</summary>
internal sealed class JsonPathCase(JsonData recorded) : ConformanceCase
{
    private const string Invalid = "(refused)";
    private const string NotFound = "(not found)";

    public override string Id => recorded["id"].AsString();

    public override string Group => Id.Split('-')[0];

    public override ValueTask<Verdict> JudgeAsync() => new(Verdict.Of([.. Differences()]));

    private IEnumerable<Difference> Differences()
    {
        var text = recorded["expression"].AsString();
        if (!JsonPath.TryParse(text, out var path, out var fault))
        {
            if (!IsSet("invalid"))
            {
                yield return new Difference(text, Expected(), $"{Invalid} {fault}");
            }

            yield break;
        }

        if (recorded["definite"] is BooleanData definite && definite.Value != path.IsDefinite)
        {
            yield return new Difference($"{text} is definite", definite.ToString(), path.IsDefinite ? "true" : "false");
        }

        var found = path.TryEvaluate(recorded["document"], NoContext.Instance, out var value);
        if (!found || !recorded.TryGet("result", out var result))
        {
            if (found || !IsSet("notFound"))
            {
                yield return new Difference(text, Expected(), value?.ToString() ?? NotFound);
            }
        }
        else if (!AreSame(result, value!))
        {
            yield return Difference.Of(text, result, value);
        }
    }

    private bool AreSame(JsonData expected, JsonData actual) =>
        IsSet("unordered") && expected is ArrayData left && actual is ArrayData right ? Bag.AreSame(left, right) : expected == actual;

    private string Expected() => IsSet("invalid") ? Invalid : IsSet("notFound") ? NotFound : recorded["result"].ToString();

    private bool IsSet(string member) => recorded.TryGet(member, out var value) && value == JsonData.True;
}
