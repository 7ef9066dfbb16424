using System.Globalization;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>Parses steps in brackets.</summary>
internal static class BracketParser
{
    /// <summary>Reads from the opening bracket, which is the current character, to behind the closing one.</summary>
    public static PathStep Read(PathText path)
    {
        var open = path.At;
        path.At++;
        path.SkipBlanks();
        switch (path.Current)
        {
            case '\'' or '"':
                return ReadNames(path, open);
            case '*':
                path.At++;
                Close(path, open);
                return new WildcardStep();
            case '?':
                return ReadFilter(path, open);
            case '-' or ':' or (>= '0' and <= '9'):
                return ReadIndexes(path, open);
            case '(':
                return ReadScript(path, open);
            case '\0' when path.IsAtEnd:
                throw NotClosed(path, open);
            default:
                throw path.Fault($"has '{path.Current}' in a bracket at position {path.At}; write a quoted name, an index, '*' or a filter '?(...)' there");
        }
    }

    private static ExpressionFormatException NotClosed(PathText path, int open) => path.Fault("ends inside a bracket; close it with ']'", open);

    private static void Close(PathText path, int open)
    {
        if (path.SkipBlanks().IsAtEnd)
        {
            throw NotClosed(path, open);
        }

        if (path.Current != ']')
        {
            throw path.Fault($"has '{path.Current}' at position {path.At}, where the bracket must be closed with ']'");
        }

        path.At++;
    }

    private static PathStep ReadNames(PathText path, int open)
    {
        var quote = path.Current;
        var names = new List<string>();
        while (true)
        {
            if (path.SkipBlanks().IsAtEnd)
            {
                throw NotClosed(path, open);
            }

            if (path.Current != quote)
            {
                throw path.Fault($"has '{path.Current}' at position {path.At}, where a name in {quote} must follow");
            }

            names.Add(QuotedText.Read(path));
            if (path.SkipBlanks().Current != ',')
            {
                Close(path, open);
                return names.Count == 1 ? new NameStep(names[0], quote) : new NamesStep([.. names], quote);
            }

            path.At++;
        }
    }

    private static PathStep ReadIndexes(PathText path, int open)
    {
        var start = path.At;
        var close = path.Text.IndexOf(']', start, path.End - start);
        if (close < 0)
        {
            throw NotClosed(path, open);
        }

        var inside = path.Text[start..close].TrimEnd(' ');
        var step = inside.Contains(':') ? ReadSlice(path, inside) : ReadUnion(path, inside);
        path.At = close + 1;
        return step;
    }

    private static PathStep ReadUnion(PathText path, string inside)
    {
        // Jayway splits as Java does, which drops what is empty at the end: [1,] is [1].
        var indexes = Array.ConvertAll(inside.TrimEnd(',', ' ').Split(','), part => ReadNumber(path, part.Trim(' ')));
        return indexes.Length == 1 ? new IndexStep(indexes[0]) : new IndexesStep(indexes);
    }

    private static SliceStep ReadSlice(PathText path, string inside)
    {
        // A third part, the step of other dialects, is ignored.
        var parts = inside.Split(':');
        int? from = parts[0].Length == 0 ? null : ReadNumber(path, parts[0]);
        int? to = parts[1].Length == 0 ? null : ReadNumber(path, parts[1]);
        foreach (var c in parts.Skip(2).SelectMany(part => part))
        {
            if (c != '-' && !char.IsAsciiDigit(c))
            {
                throw path.Fault($"has '{c}' in the slice '[{inside}]'; write whole numbers there");
            }
        }

        return from is null && to is null
            ? throw path.Fault($"has the slice '[{inside}]' without start and end; write '[*]' for all elements")
            : new SliceStep(from, to);
    }

    private static int ReadNumber(PathText path, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && !text.StartsWith('+')
            ? number
            : throw path.Fault($"has '{text}' in a bracket at position {path.At}; write a whole number from -2147483648 to 2147483647 there");

    /// <summary><c>[(@.length-1)]</c>: an index counted from the end, the one script of the older dialects that is in use.</summary>
    private static IndexStep ReadScript(PathText path, int open)
    {
        const string script = "(@.length-";
        var close = path.Text.IndexOf(')', path.At, path.End - path.At);
        var inside = close < 0 ? "" : path.Text[path.At..close].Replace(" ", "", StringComparison.Ordinal);
        if (!inside.StartsWith(script, StringComparison.Ordinal)
            || !int.TryParse(inside.AsSpan(script.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var back) || back == 0)
        {
            throw path.Fault($"has a script in a bracket at position {path.At}; the only one is '(@.length-1)', counted from 1; write '[-1]' for it");
        }

        path.At = close + 1;
        Close(path, open);
        return new IndexStep(-back);
    }

    private static FilterStep ReadFilter(PathText path, int open)
    {
        path.At++;
        if (path.SkipBlanks().Current != '(')
        {
            throw path.Fault("has a '?' without a condition in parentheses; write a filter as '[?(condition)]'");
        }

        var filter = FilterParser.Read(path);
        Close(path, open);
        return new FilterStep(filter);
    }
}
