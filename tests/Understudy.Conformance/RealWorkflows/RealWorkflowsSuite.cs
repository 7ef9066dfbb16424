using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Definitions of real projects, each of which must load and run to an end.</summary>
internal sealed class RealWorkflowsSuite : ISuite
{
    public string Name => "real-workflows";

    public IEnumerable<ConformanceCase> Load(string folder) => Directory
        .EnumerateFiles(folder, "*.asl.json")
        .Order(StringComparer.Ordinal)
        .Select(file => new RealWorkflowCase(file));
}
