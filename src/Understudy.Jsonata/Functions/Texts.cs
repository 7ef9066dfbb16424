using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions on strings. Lengths and positions count Unicode code points.</summary>
internal static class Texts
{
    public static object? String(Run run, object?[] arguments) => arguments[0] switch
    {
        null => null,
        StringData text => text,
        var value => JsonData.Of(TextOf.Value(run, value, Truth.Of(run, arguments[1]))),
    };

    public static object? Substring(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var length = CodePoints.Count(text.Value);
        var start = (arguments[1] as NumberData)?.Value ?? 0;
        start = length + start < 0 ? 0 : start;
        double end = length;
        if (arguments[2] is NumberData count)
        {
            if (count.Value <= 0)
            {
                return JsonData.Of("");
            }

            end = Math.Truncate(start >= 0 ? start + count.Value : length + start + count.Value);
        }

        start = Math.Truncate(start);
        start = start < 0 ? Math.Max(0, length + start) : Math.Min(start, length);
        end = end < 0 ? Math.Max(0, length + end) : Math.Min(end, length);
        return JsonData.Of(end <= start ? "" : CodePoints.Slice(text.Value, (int)start, (int)end));
    }

    public static object? SubstringBefore(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text || arguments[1] is not StringData mark)
        {
            return arguments[0];
        }

        var at = text.Value.IndexOf(mark.Value, StringComparison.Ordinal);
        return at < 0 ? text : JsonData.Of(text.Value[..at]);
    }

    public static object? SubstringAfter(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text || arguments[1] is not StringData mark)
        {
            return arguments[0];
        }

        var at = text.Value.IndexOf(mark.Value, StringComparison.Ordinal);
        return at < 0 ? text : JsonData.Of(text.Value[(at + mark.Value.Length)..]);
    }

    public static object? Lowercase(Run run, object?[] arguments) =>
        arguments[0] is StringData text ? JsonData.Of(LetterCase.Lower(text.Value)) : null;

    public static object? Uppercase(Run run, object?[] arguments) =>
        arguments[0] is StringData text ? JsonData.Of(LetterCase.Upper(text.Value)) : null;

    public static object? Length(Run run, object?[] arguments) =>
        arguments[0] is StringData text ? Numbers.Of(CodePoints.Count(text.Value)) : null;

    public static object? Trim(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var trimmed = new StringBuilder();
        var blank = false;
        foreach (var unit in text.Value)
        {
            if (unit is ' ' or '\t' or '\n' or '\r')
            {
                blank = trimmed.Length > 0;
                continue;
            }

            trimmed.Append(blank ? " " : "").Append(unit);
            blank = false;
        }

        return JsonData.Of(trimmed.ToString());
    }

    public static object? Pad(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var width = (arguments[1] as NumberData)?.Value ?? 0;
        var filler = arguments[2] is StringData { Value.Length: > 0 } given ? given.Value : " ";
        var missing = (long)Math.Min(Math.Floor(Math.Abs(width)), int.MaxValue) - CodePoints.Count(text.Value);
        if (missing <= 0)
        {
            return text;
        }

        run.CheckText((missing * filler.Length / CodePoints.Count(filler)) + text.Value.Length);
        var padding = CodePoints.Repeat(filler, (int)missing);
        return JsonData.Of(width > 0 ? text.Value + padding : padding + text.Value);
    }

    public static object? Join(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var separator = (arguments[1] as StringData)?.Value ?? "";
        var joined = new StringBuilder();
        var isFirst = true;
        foreach (var item in Items.Of(array))
        {
            joined.Append(isFirst ? "" : separator).Append(((StringData)item!).Value);
            isFirst = false;
            run.CheckText(joined.Length);
        }

        return JsonData.Of(joined.ToString());
    }
}
