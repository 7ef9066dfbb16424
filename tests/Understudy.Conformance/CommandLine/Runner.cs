using Understudy.Conformance.Cases;
using Understudy.Conformance.Reporting;

namespace Understudy.Conformance.CommandLine;

/// <summary>Runs a suite over a folder and reports.</summary>
internal static class Runner
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        try
        {
            var options = Options.Parse(args);
            var ratchet = options.RatchetFile is { } file ? Ratchet.Read(file) : null;
            var results = await JudgeAsync(options, new CaseReport(output, options.Verbose));
            return Conclude(options, ratchet, results, output);
        }
        catch (MisuseException e)
        {
            await errors.WriteLineAsync(e.Message);
            return ExitCodes.Misused;
        }
    }

    private static async Task<CaseTally> JudgeAsync(Options options, CaseReport report)
    {
        var tally = new CaseTally();
        var known = 0;
        foreach (var conformanceCase in options.Suite.Load(options.Folder))
        {
            known++;
            if (options.Filter is { } filter && !conformanceCase.Id.Contains(filter, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var verdict = await CaseGuard.JudgeAsync(conformanceCase);
            tally.Add(conformanceCase, verdict);
            report.Tell(conformanceCase, verdict);
        }

        return known == 0 ? throw new MisuseException($"The folder \"{options.Folder}\" holds no cases of the suite {options.Suite.Name}.")
            : tally.Count == 0 ? throw new MisuseException($"None of the {known} cases has \"{options.Filter}\" in its id.")
            : tally;
    }

    private static int Conclude(Options options, Ratchet? ratchet, CaseTally tally, TextWriter output)
    {
        if (options.Summary)
        {
            SummaryReport.Write(tally, output);
        }

        var exitCode = ratchet?.Judge(options.Suite.Name, tally, output) ?? (tally.Failed > 0 ? ExitCodes.Failed : ExitCodes.Fine);
        output.WriteLine($"{tally.Passed} passed, {tally.Failed} failed, {tally.Skipped} skipped");
        return exitCode;
    }
}
