using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.Source;

/// <summary>Says in words why a text is not JSON.</summary>
internal static class SyntaxFault
{
    private const int LongestSource = 500;

    public static void Report(SourceText text, int offset, int depth, FaultLog faults, Exception cause)
    {
        var (at, reason, remedy) = Explain(text.Utf8, offset, depth);
        faults.Cause = cause;
        Add(text, at, reason, remedy, faults);
    }

    public static void ReportHalfSurrogate(SourceText text, int offset, FaultLog faults, Exception cause)
    {
        faults.Cause = cause;
        Add(text, offset, "a string holds half of a surrogate pair", "Write both halves, such as \\ud83d\\ude00.", faults);
    }

    private static void Add(SourceText text, int at, string reason, string remedy, FaultLog faults) =>
        faults.Add("$", at, $"is not JSON: {reason}.", remedy, WorkflowFindings.InvalidJson(char.ToUpperInvariant(reason[0]) + reason[1..], PlaceOf(text, at)));

    /// <summary>The place in the form of the parser that Step Functions has.</summary>
    private static string PlaceOf(SourceText text, int at)
    {
        var (line, column) = text.Locate(at);
        var source = Encoding.UTF8.GetString(text.Slice(0, Math.Min(text.Utf8.Length, LongestSource)));
        return string.Create(CultureInfo.InvariantCulture, $"[Source: (String)\"{source}\"; line: {line}, column: {column}]");
    }

    private static (int At, string Reason, string Remedy) Explain(ReadOnlySpan<byte> utf8, int offset, int depth)
    {
        var at = SkipBlanks(utf8, offset);
        if (at >= utf8.Length)
        {
            return (utf8.Length, "the text ends too early", "Close what is still open: a quote, a bracket or a brace.");
        }

        // The reader's depth is that of the bracket it stands at, which is one less than what the next one makes.
        if (depth >= JsonData.DefaultMaxDepth - 1 && utf8[at] is (byte)'[' or (byte)'{')
        {
            return (at, $"it nests more than {JsonData.DefaultMaxDepth} deep", "Flatten the value.");
        }

        var c = utf8[at];
        var before = LastBefore(utf8, at);
        return c switch
        {
            (byte)'/' => (at, "here is a comment", "JSON has no comments. Use a member \"Comment\" instead."),
            (byte)'}' or (byte)']' when before >= 0 && utf8[before] == (byte)',' =>
                (before, "here is a comma with nothing after it", "JSON has no trailing commas. Take it out."),
            (byte)'\'' => (at, "here is a single quote", "Strings and names stand in double quotes."),
            < 0x20 => (at, "a string goes over the end of its line", "Close it with a quote; a line break within it is written \\n, a tab \\t."),
            _ => (at, $"{Name(utf8, at)} is not expected here", "Look for a missing quote, comma, colon or brace before it."),
        };
    }

    private static int SkipBlanks(ReadOnlySpan<byte> utf8, int offset)
    {
        // A control character within a string is what is wrong; blanks before the end of the text are not.
        var rest = utf8[offset..];
        return rest.TrimStart(" \t\r\n"u8).IsEmpty ? utf8.Length : offset;
    }

    private static int LastBefore(ReadOnlySpan<byte> utf8, int at) => utf8[..at].LastIndexOfAnyExcept(" \t\r\n"u8);

    private static string Name(ReadOnlySpan<byte> utf8, int at) => utf8[at] == (byte)'"'
        ? "a double quote"
        : DescribeRune(utf8, at);

    private static string DescribeRune(ReadOnlySpan<byte> utf8, int at) =>
        Rune.DecodeFromUtf8(utf8[at..], out var rune, out _) is System.Buffers.OperationStatus.Done ? $"\"{rune}\"" : "a byte that is not UTF-8";
}
