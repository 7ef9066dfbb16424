using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Trace;

namespace Understudy.Assertions;

/// <summary>The words messages are made of.</summary>
internal static class Words
{
    private const int LongestList = 10;
    private const int LongestJson = 500;

    /// <summary>Text that the assertion library prints as it is.</summary>
    public static string Literal(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    public static string Quoted(string? text) => text is null ? "nothing" : $"\"{text}\"";

    public static string Times(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} time(s)");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A trace as it follows a message.</summary>
    public static string Indented(string trace) => trace.Length == 0 ? "" : string.Concat(trace.Split('\n').Select(line => "\n    " + line));

    public static string Of(TimeSpan time) => OffsetText.Of(time);

    public static string Of(JsonData? data)
    {
        var text = data?.ToString() ?? "nothing";
        return text.Length > LongestJson ? text[..LongestJson] + "…" : text;
    }

    public static string List(IEnumerable<TimeSpan> times) => Joined([.. times.Select(time => Of(time))], "none");

    public static string Offsets(IEnumerable<TimeSpan> times) => Joined([.. times.Select(time => "+" + Of(time))], "never");

    public static string List(IEnumerable<string> names, string none = "no state") => Joined([.. names.Select(Quoted)], none);

    public static string Path(IEnumerable<string> names)
    {
        var states = names.ToList();
        return states.Count > LongestList
            ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(" -> ", states.Take(LongestList))} -> … ({states.Count} states)")
            : states.Count == 0 ? "no state" : string.Join(" -> ", states);
    }

    /// <summary>An error and its cause as messages show them after "with".</summary>
    public static string Failure(string? error, string? cause) => (error, cause) switch
    {
        (null, null) => "without an error",
        (null, _) => $"without an error name (cause: {cause})",
        (_, null) => $"with {Quoted(error)}",
        _ => $"with {Quoted(error)} (cause: {cause})",
    };

    public static string Status(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => "is still running",
        ExecutionStatus.Succeeded => "succeeded",
        ExecutionStatus.Failed => "failed",
        ExecutionStatus.TimedOut => "timed out",
        _ => "was aborted",
    };

    private static string Joined(List<string> words, string none)
    {
        if (words.Count == 0)
        {
            return none;
        }

        var shown = string.Join(", ", words.Take(LongestList));
        return words.Count > LongestList
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {words.Count - LongestList} more")
            : shown;
    }
}
