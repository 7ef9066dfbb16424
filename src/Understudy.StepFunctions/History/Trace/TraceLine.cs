using System.Diagnostics;
using System.Globalization;

namespace Understudy.StepFunctions.History.Trace;

/// <summary>The columns of one line of a trace.</summary>
internal readonly record struct TraceLine(string Offset, string Name, string Number, string Outcome, string Detail)
{
    private const int LongestDetail = 100;

    public static TraceLine Of(TraceRow row)
    {
        var offset = "+" + OffsetText.Of(row.Start);
        var indent = new string(' ', 2 * row.Depth);
        return row.Subject switch
        {
            StateVisit visit when row.Attempt is { } attempt => new TraceLine(
                offset, indent + Clean(visit.StateName), Numbered(attempt), Word(attempt.Outcome), DetailOf(visit, attempt)),
            StateVisit visit => new TraceLine(
                offset, indent + Clean(visit.StateName), "", Word(visit.Outcome), DetailOf(visit)),
            MapIteration iteration => new TraceLine(
                offset, string.Create(CultureInfo.InvariantCulture, $"{indent}[{iteration.Index}]"), "", Word(iteration.Outcome), ""),
            ParallelBranch branch => new TraceLine(
                offset, string.Create(CultureInfo.InvariantCulture, $"{indent}branch {branch.Index}"), "", Word(branch.Outcome), ""),
            MapRun run => new TraceLine(
                offset, $"{indent}map run {Clean(LabelOf(run.MapRunArn!))}", "", Word(run.Outcome), row.Picture is { } picture ? Counted(picture.Executions) : ""),
            ChildFailure child => new TraceLine(
                offset, string.Create(CultureInfo.InvariantCulture, $"{indent}[{child.Index}] {Clean(child.State)}"), "", Word(child.Status), Clean(child.Error)),
            ExecutionHistory history => new TraceLine(
                offset, "execution", "", Word(history.Status), Clean(history.Error)),
            _ => throw new UnreachableException(),
        };
    }

    private static string DetailOf(StateVisit visit, StateAttempt attempt) =>
        Joined(attempt.Error, visit.Outcome == StateOutcome.Caught && attempt == visit.LastAttempt ? visit.NextState : null);

    private static string DetailOf(StateVisit visit) =>
        Joined(visit.Error, visit.Outcome == StateOutcome.Caught || visit.StateType == StateType.Choice ? visit.NextState : null);

    private static string Joined(string? error, string? next) => (error, next) switch
    {
        (_, null) => Clean(error),
        (null, _) => "-> " + Clean(next),
        _ => $"{Clean(error)} -> {Clean(next)}",
    };

    // arn:aws:states:<region>:<account>:mapRun:<machine>/<label>:<uuid>
    private static string LabelOf(string arn) => arn.Split(':') is [.., var name, _] ? name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] : arn;

    private static string Counted(MapRunCounts counts)
    {
        (int Count, string Name)[] kinds =
        [
            (counts.Succeeded, "succeeded"), (counts.Failed, "failed"), (counts.TimedOut, "timed out"),
            (counts.Aborted, "aborted"), (counts.Running, "running"), (counts.Pending, "pending"),
        ];
        var told = kinds.Where(kind => kind.Count > 0).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Name}"));
        return string.Create(CultureInfo.InvariantCulture, $"{counts.Total} executions: {string.Join(", ", told)}").TrimEnd(' ', ':');
    }

    private static string Numbered(StateAttempt attempt) => string.Create(CultureInfo.InvariantCulture, $"#{attempt.Number}");

    private static string Word(StateOutcome outcome) => outcome switch
    {
        StateOutcome.TimedOut => "timed out",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private static string Word(ExecutionStatus status) => status switch
    {
        ExecutionStatus.TimedOut => "TIMED_OUT",
        _ => status.ToString().ToUpperInvariant(),
    };

    /// <summary>Names and errors are anybody's text: one line of it, not too long.</summary>
    private static string Clean(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var line = text.Length > LongestDetail ? text[..LongestDetail] + "…" : text;
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)) : line;
    }
}
