using Understudy.Conformance.Suites;

namespace Understudy.Conformance.CommandLine;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(ISuite Suite, string Folder)
{
    public const string Usage = """
        conformance <suite> <folder> [options]
          --filter <text>    only cases whose id contains the text
          --verbose          every case, every difference, and our own trace of the failed ones
          --summary          counts by group, skips by reason
          --ratchet <file>   judge by the figures in the file instead of asking that no case fails
        """;

    public string? Filter { get; init; }

    public bool Verbose { get; init; }

    public bool Summary { get; init; }

    public string? RatchetFile { get; init; }

    /// <exception cref="MisuseException">Something is missing, unknown or not there.</exception>
    public static Options Parse(IReadOnlyList<string> args)
    {
        if (args.Count < 2)
        {
            throw new MisuseException($"A suite and a folder are needed.\n{Usage}\nsuites: {SuiteRegistry.Names}");
        }

        var suite = SuiteRegistry.Find(args[0])
            ?? throw new MisuseException($"There is no suite \"{args[0]}\". Suites: {SuiteRegistry.Names}.");
        var folder = args[1];
        if (!Directory.Exists(folder))
        {
            throw new MisuseException($"There is no folder \"{folder}\".");
        }

        var options = new Options(suite, folder);
        for (var i = 2; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "--verbose" => options with { Verbose = true },
                "--summary" => options with { Summary = true },
                "--filter" => options with { Filter = ValueAfter(args, i++) },
                "--ratchet" => options with { RatchetFile = ValueAfter(args, i++) },
                var unknown => throw new MisuseException($"There is no option \"{unknown}\".\n{Usage}"),
            };
        }

        return options is { Filter: not null, RatchetFile: not null }
            ? throw new MisuseException("--ratchet judges a whole suite; leave --filter out.")
            : options;
    }

    private static string ValueAfter(IReadOnlyList<string> args, int index) =>
        index + 1 < args.Count ? args[index + 1] : throw new MisuseException($"{args[index]} needs a value.");
}
