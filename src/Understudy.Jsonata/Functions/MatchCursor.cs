using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Goes through the matches that a matcher finds in a text: a regular expression, or a function that behaves like one.</summary>
internal sealed class MatchCursor(Run run, FunctionValue matcher, string text)
{
    private FunctionValue? _next;
    private int _from;
    private bool _isStarted;

    /// <summary>The next match as the object that the matcher gives; null when there are no more.</summary>
    public FoundMatch? Next()
    {
        if (matcher is RegexFunction regex)
        {
            var match = _isStarted ? regex.FindNext(run, text, _from) : regex.Find(run, text, 0);
            _isStarted = true;
            _from = match?.End ?? text.Length;
            return match is null ? null : FoundMatch.Of(match, () => regex.ToObject(text, match));
        }

        var result = _isStarted ? _next?.Invoke(run, [], null) : matcher.Invoke(run, [JsonData.Of(text)], null);
        _isStarted = true;
        if (result is null)
        {
            return null;
        }

        var found = FoundMatch.Of(result) ?? throw Fault.Of("T1010");
        _next = found.Next;
        return found;
    }
}
