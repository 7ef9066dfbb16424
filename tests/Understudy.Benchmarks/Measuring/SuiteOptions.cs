using System.Diagnostics.CodeAnalysis;

namespace Understudy.Benchmarks.Measuring;

/// <summary>What the workload suite is asked to do.</summary>
/// <param name="Folder">The folder that holds <c>workloads/W1.asl.json</c> and the others.</param>
/// <param name="Filter">Part of the names of the workloads to run; empty for all.</param>
/// <param name="Floor">The program to compare with; null for none.</param>
internal sealed record SuiteOptions(string Folder, string Filter, string? Floor)
{
    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out SuiteOptions? options)
    {
        options = arguments is [var folder, ..] && !folder.StartsWith('-') ? new SuiteOptions(folder, "", null) : null;
        for (var i = 1; i < arguments.Length && options is not null; i += 2)
        {
            options = (arguments[i], arguments.ElementAtOrDefault(i + 1)) switch
            {
                ("--filter", { } filter) => options with { Filter = filter },
                ("--floor", { } floor) => options with { Floor = floor },
                _ => null,
            };
        }

        return options is not null;
    }
}
