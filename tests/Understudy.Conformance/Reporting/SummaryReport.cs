using Understudy.Conformance.Cases;

namespace Understudy.Conformance.Reporting;

/// <summary>Tells the counts by group and the skips by reason.</summary>
internal static class SummaryReport
{
    public static void Write(CaseTally tally, TextWriter output)
    {
        var width = tally.Groups.Select(group => group.Group.Length).DefaultIfEmpty().Max();
        output.WriteLine($"{"group".PadRight(width)}  passed  failed  skipped");
        foreach (var group in tally.Groups)
        {
            output.WriteLine($"{group.Group.PadRight(width)}  {group.Passed,6}  {group.Failed,6}  {group.Skipped,7}");
        }

        foreach (var (reason, count) in tally.Reasons)
        {
            output.WriteLine($"skipped {count,4}  {reason}");
        }
    }
}
