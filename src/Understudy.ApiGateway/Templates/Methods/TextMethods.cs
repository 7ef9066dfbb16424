using System.Text;
using Understudy.ApiGateway.Templates.Regexes;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>java.lang.String.</summary>
internal static class TextMethods
{
    public static object? Call(string text, string name, object?[] arguments, Rendering run)
    {
        run.Budget.Charge(text.Length >> 6);
        return arguments switch
        {
            [] => Call(text, name),
            [string other] => Call(text, name, other, run),
            [int number] => Call(text, name, number, run),
            [var value] when name is "valueOf" or "copyValueOf" => run.Text(value),
            [string pattern, string replacement] => Call(text, name, pattern, replacement, run),
            [string other, int number] => Call(text, name, other, number, run),
            [int from, int to] when name is "substring" or "subSequence" => Part(text, from, to),
            [string separator, JavaList list] when name == "join" => run.Budget.Text(string.Join(separator, list.Items.Select(run.Text))),
            [string format, ..] when name == "format" => JavaFormat.Of(format, arguments[1..], run),
            _ => Unsupported.Method("String", name),
        };
    }

    private static object? Call(string text, string name) => name switch
    {
        "length" => text.Length,
        "isEmpty" => text.Length == 0,
        "isBlank" => string.IsNullOrWhiteSpace(text),
        "trim" => text.Trim(Blanks),
        "strip" => text.Trim(),
        "stripLeading" => text.TrimStart(),
        "stripTrailing" => text.TrimEnd(),
        "toLowerCase" => text.ToLowerInvariant(),
        "toUpperCase" => text.ToUpperInvariant(),
        "intern" => text,
        "toCharArray" => new JavaList([.. text.Select(c => (object?)c.ToString())], ListKind.Array),
        _ => Unsupported.Method("String", name),
    };

    private static object? Call(string text, string name, string other, Rendering run) => name switch
    {
        "contains" => text.Contains(other, StringComparison.Ordinal),
        "startsWith" => text.StartsWith(other, StringComparison.Ordinal),
        "endsWith" => text.EndsWith(other, StringComparison.Ordinal),
        "equalsIgnoreCase" => text.Equals(other, StringComparison.OrdinalIgnoreCase),
        "compareTo" => Compare(text, other),
        "compareToIgnoreCase" => Compare(text.ToUpperInvariant().ToLowerInvariant(), other.ToUpperInvariant().ToLowerInvariant()),
        "concat" => run.Budget.Text(text + other),
        "indexOf" => text.IndexOf(other, StringComparison.Ordinal),
        "lastIndexOf" => text.LastIndexOf(other, StringComparison.Ordinal),
        "matches" => JavaPattern.Of(other).MatchesWhole(text, run.Budget),
        "split" => Split(text, other, 0, run),
        "valueOf" or "format" => name == "valueOf" ? other : JavaFormat.Of(other, [], run),
        "join" => "",
        _ => Unsupported.Method("String", name),
    };

    private static object? Call(string text, string name, int number, Rendering run) => name switch
    {
        "charAt" => text[CheckIndex(text, number, text.Length - 1)].ToString(),
        "codePointAt" => char.ConvertToUtf32(text, CheckIndex(text, number, text.Length - 1)),
        "substring" => Part(text, number, text.Length),
        "indexOf" => text.IndexOf(char.ToString((char)number), StringComparison.Ordinal),
        "lastIndexOf" => text.LastIndexOf(char.ToString((char)number), StringComparison.Ordinal),
        "repeat" => Repeat(text, number, run),
        "valueOf" => run.Text(number),
        _ => Unsupported.Method("String", name),
    };

    private static object? Call(string text, string name, string first, string second, Rendering run) => name switch
    {
        "replace" => Replace(text, first, second, run),
        "replaceAll" => JavaPattern.Of(first).Replace(text, second, isAll: true, run.Budget),
        "replaceFirst" => JavaPattern.Of(first).Replace(text, second, isAll: false, run.Budget),
        "join" => second,
        "format" => JavaFormat.Of(first, [second], run),
        _ => Unsupported.Method("String", name),
    };

    private static object? Call(string text, string name, string other, int number, Rendering run) => name switch
    {
        "indexOf" => number >= text.Length ? (other.Length == 0 ? text.Length : -1) : text.IndexOf(other, Math.Max(0, number), StringComparison.Ordinal),
        "lastIndexOf" => LastIndexOf(text, other, number),
        "startsWith" => number >= 0 && number <= text.Length && text.AsSpan(number).StartsWith(other, StringComparison.Ordinal),
        "split" => Split(text, other, number, run),
        "format" => JavaFormat.Of(other, [number], run),
        _ => Unsupported.Method("String", name),
    };

    // String.trim takes away all up to U+0020.
    private static readonly char[] Blanks = [.. Enumerable.Range(0, 33).Select(code => (char)code)];

    private static string Part(string text, int from, int to)
    {
        CheckIndex(text, to, text.Length);
        CheckIndex(text, from, to);
        return text[from..to];
    }

    private static int CheckIndex(string text, int index, int last) => index >= 0 && index <= last
        ? index
        : throw new TemplateFaultException($"The index {index} is outside the string, which has {text.Length} character(s); in Java that is a StringIndexOutOfBoundsException.");

    private static int Compare(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }

    private static int LastIndexOf(string text, string other, int from)
    {
        var start = Math.Min(from, text.Length - other.Length);
        return start < 0 ? -1 : text.AsSpan(0, start + other.Length).LastIndexOf(other, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times, Rendering run)
    {
        if (times < 0)
        {
            throw new TemplateFaultException($"repeat({times}) asks for a negative number of times.");
        }

        run.Budget.ChargeText((long)text.Length * times, (long)text.Length * times);
        return new StringBuilder().Insert(0, text, times).ToString();
    }

    private static string Replace(string text, string old, string replacement, Rendering run)
    {
        var count = old.Length == 0 ? text.Length + 1 : Occurrences(text, old);
        var length = text.Length + ((long)count * (replacement.Length - old.Length));
        run.Budget.ChargeText(length, length);
        return old.Length == 0
            ? replacement + string.Concat(text.Select(c => c + replacement))
            : text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static int Occurrences(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static JavaList Split(string text, string pattern, int limit, Rendering run) =>
        new([.. JavaPattern.Of(pattern).Split(text, limit, run.Budget)], ListKind.Array);
}
