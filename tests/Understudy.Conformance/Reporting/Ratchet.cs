using Understudy.Conformance.Cases;
using Understudy.Conformance.CommandLine;
using Understudy.Json;

namespace Understudy.Conformance.Reporting;

/// <summary>The checked-in figures that may only get better.</summary>
internal sealed class Ratchet
{
    private readonly string _file;
    private readonly JsonData _suites;

    private Ratchet(string file, JsonData suites)
    {
        _file = file;
        _suites = suites;
    }

    /// <exception cref="MisuseException">There is no such file, or it holds something else.</exception>
    public static Ratchet Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new MisuseException($"There is no ratchet file \"{file}\".");
        }

        try
        {
            return new Ratchet(file, JsonData.Parse(File.ReadAllText(file)));
        }
        catch (JsonDataException e)
        {
            throw new MisuseException($"{file}: {e.Message}");
        }
    }

    /// <summary>Tells which of a suite's counts are worse than its figures and which are better, and gives the exit code.</summary>
    /// <exception cref="MisuseException">The file has no figures of the suite.</exception>
    public int Judge(string suite, CaseTally tally, TextWriter output)
    {
        var figures = FiguresOf(suite);
        if (tally.Passed < figures.PassedAtLeast)
        {
            output.WriteLine($"ratchet: {tally.Passed} passed, but {figures.PassedAtLeast} did before");
        }

        if (tally.Skipped > figures.SkippedAtMost)
        {
            output.WriteLine($"ratchet: {tally.Skipped} were skipped, but only {figures.SkippedAtMost} before");
        }

        if (tally.Passed < figures.PassedAtLeast || tally.Skipped > figures.SkippedAtMost)
        {
            return ExitCodes.Failed;
        }

        if (tally.Passed > figures.PassedAtLeast || tally.Skipped < figures.SkippedAtMost)
        {
            var better = $"\"{suite}\": {{ \"passedAtLeast\": {tally.Passed}, \"skippedAtMost\": {tally.Skipped} }}";
            output.WriteLine($"ratchet: can be tightened in {_file}: {better}");
        }

        return ExitCodes.Fine;
    }

    private RatchetFigures FiguresOf(string suite)
    {
        try
        {
            var figures = _suites[suite];
            return new RatchetFigures((int)figures["passedAtLeast"].AsInt64(), (int)figures["skippedAtMost"].AsInt64());
        }
        catch (JsonDataException e)
        {
            throw new MisuseException($"{_file} has no figures of the suite {suite}: {e.Message}");
        }
    }
}
