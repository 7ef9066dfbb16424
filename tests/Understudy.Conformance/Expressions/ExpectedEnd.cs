using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.Jsonata;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.Expressions;

/// <summary>How an evaluation ended when the case was recorded.</summary>
internal sealed class ExpectedEnd
{
    private readonly ValueComparison _comparison = new(new Placeholders([]));
    private readonly JsonData _recorded;
    private readonly JsonData _end;

    private ExpectedEnd(JsonData recorded, JsonData end)
    {
        _recorded = recorded;
        _end = end;
    }

    /// <summary>The end at a level of the language.</summary>
    /// <remarks>Where 2.0.6 broke down (it hung, or raised an error without a code), nobody can rely on it: the end of 2.2 counts there too.</remarks>
    public static ExpectedEnd Of(JsonData recorded, JsonataVersion version) => new(
        recorded,
        version == JsonataVersion.V2_0_6 && recorded.TryGet("v206", out var older) && !older.TryGet("failure", out _) ? older : recorded);

    public IEnumerable<Difference> Compare(string where, ActualEnd actual) =>
        _end.TryGet("code", out var code)
            ? CompareErrors(where, code, actual)
            : actual.Error is not null || !HasResult(actual.Result) ? [new Difference(where, Show(), actual.ToString())] : [];

    private bool HasResult(JsonData? result) =>
        !_end.TryGet("result", out var expected) ? result is null
        : _recorded.TryGet("unordered", out _) && expected is ArrayData left && result is ArrayData right ? Bag.AreSame(left, right)
        : _comparison.AreEqual(expected, result);

    private IEnumerable<Difference> CompareErrors(string where, JsonData code, ActualEnd actual)
    {
        if (actual.Error is not { } error || code != error.Code)
        {
            return [new Difference(where, Show(), actual.ToString())];
        }

        var facts = _recorded.TryGet("error", out var stated) ? stated : JsonData.EmptyObject;
        return
        [
            .. Fact(facts, "message", Text(error.Reason)),
            .. Fact(facts, "token", Text(error.Token)),
            .. Fact(facts, "value", error.Value),
            .. Fact(_recorded, "token", Text(error.Token)),
        ];

        IEnumerable<Difference> Fact(JsonData owner, string name, JsonData? own) =>
            owner.TryGet(name, out var expected) ? _comparison.Compare($"{where} error {name}", expected, own) : [];

        static JsonData? Text(string? text) => text is null ? null : JsonData.Of(text);
    }

    private string Show() => _end.TryGet("code", out var code) ? $"error {code}"
        : _end.TryGet("result", out var result) ? result.ToString()
        : "(undefined)";
}
