namespace Understudy.ApiGateway.Templates.Parsing;

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('\n', '\r'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            at = next < 0 ? -1 : at + next;
        }
    }

    public Place PlaceOf(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, position - _starts[line] + 1);
    }
}
