using Understudy.Conformance.Cases;

namespace Understudy.Conformance.Reporting;

/// <summary>Tells what became of each case: a line for each that failed, and everything when asked to be verbose.</summary>
internal sealed class CaseReport(TextWriter output, bool verbose)
{
    private const int LongestLine = 600;

    public void Tell(ConformanceCase conformanceCase, Verdict verdict)
    {
        if (verbose)
        {
            TellAll(conformanceCase, verdict);
        }
        else if (verdict.Outcome == CaseOutcome.Failed)
        {
            output.WriteLine(Elide($"FAILED {conformanceCase.Id}: {verdict.Differences[0]}"));
        }
    }

    private static string Elide(string line)
    {
        line = line.ReplaceLineEndings(" ");
        return line.Length <= LongestLine ? line : line[..LongestLine] + " …";
    }

    private void TellAll(ConformanceCase conformanceCase, Verdict verdict)
    {
        var reason = verdict.Reason is { } text ? $" ({text})" : "";
        output.WriteLine($"{verdict.Outcome.ToString().ToUpperInvariant()} {conformanceCase.Id}{reason}");
        foreach (var difference in verdict.Differences)
        {
            output.WriteLine($"    {difference}");
        }

        if (verdict is { Outcome: CaseOutcome.Failed, Trace: { } trace })
        {
            output.WriteLine("  our trace");
            output.WriteLine(string.Join('\n', trace.Split('\n').Select(line => "    " + line)));
        }
    }
}
