using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Matching;

namespace Understudy.Jsonata.Functions;

/// <summary>A regular expression as a function: of a text, and of where in it to start.</summary>
internal sealed class RegexFunction(Pattern pattern) : FunctionValue
{
    public override int Arity => 2;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        if (arguments is not [StringData text, ..])
        {
            return null;
        }

        var from = arguments.Length > 1 && arguments[1] is NumberData start ? Math.Max(0, Numbers.Clamp(start.Value)) : 0;
        var match = Find(run, text.Value, from);
        return match is null ? null : ToObject(text.Value, match);
    }

    /// <summary>The first match from a position on.</summary>
    public MatchResult? Find(Run run, string text, int from) => pattern.Match(run, text, from);

    /// <summary>The match behind one that ended at a position; one of no length is an error, as the search would not get on.</summary>
    public MatchResult? FindNext(Run run, string text, int from)
    {
        var match = from >= text.Length ? null : Find(run, text, from);
        return match is { Text.Length: 0 } ? throw Fault.Of("D1004", value: JsonData.Of("")) : match;
    }

    public OpenObject ToObject(string text, MatchResult match)
    {
        var result = new OpenObject();
        result.Set("match", JsonData.Of(match.Text));
        result.Set("start", Numbers.Of(match.Start));
        result.Set("end", Numbers.Of(match.End));
        result.Set("groups", FoundMatch.Of(match, () => result).GroupsAsJson());
        result.Set("next", new NextMatchFunction(this, text, match.End));
        return result;
    }
}
