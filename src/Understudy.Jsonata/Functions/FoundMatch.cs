using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Matching;

namespace Understudy.Jsonata.Functions;

/// <summary>A match as a matcher function describes it.</summary>
internal sealed class FoundMatch
{
    private Func<object>? _makeObject;
    private object? _object;

    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required IReadOnlyList<string?> Groups { get; init; }

    public FunctionValue? Next { get; private init; }

    /// <summary>The object that a replacement function is given.</summary>
    public object Object => _object ??= _makeObject!();

    public static FoundMatch Of(MatchResult match, Func<object> makeObject) =>
        new() { Text = match.Text, Start = match.Start, End = match.End, Groups = match.Groups, _makeObject = makeObject };

    /// <summary>Reads the object; null when it has none of what a match must have.</summary>
    public static FoundMatch? Of(object match)
    {
        if (!Objects.IsObject(match))
        {
            return null;
        }

        Objects.TryGet(match, "match", out var text);
        Objects.TryGet(match, "start", out var start);
        Objects.TryGet(match, "end", out var end);
        Objects.TryGet(match, "groups", out var groups);
        Objects.TryGet(match, "next", out var next);
        if (start is not NumberData && end is not NumberData && !Items.IsArray(groups) && next is not FunctionValue)
        {
            return null;
        }

        return new FoundMatch
        {
            Text = (text as StringData)?.Value ?? "",
            Start = Numbers.Clamp((start as NumberData)?.Value ?? 0),
            End = Numbers.Clamp((end as NumberData)?.Value ?? 0),
            Groups = GroupsOf(groups),
            Next = next as FunctionValue,
            _object = match,
        };
    }

    public ArrayData GroupsAsJson()
    {
        var groups = new JsonData[Groups.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = Groups[i] is { } group ? JsonData.Of(group) : JsonData.Null;
        }

        return JsonData.ArrayOwning(groups);
    }

    private static string?[] GroupsOf(object? groups)
    {
        var items = Items.OrSingle(ref groups);
        var texts = new string?[items.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = (items[i] as StringData)?.Value;
        }

        return texts;
    }
}
