using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;
using Understudy.Json;

namespace Understudy.Conformance.Definitions;

/// <summary>Definitions, and whether the service or a linter accepts them.</summary>
internal sealed class AslValidationSuite : ISuite
{
    public string Name => "asl-validation";

    public IEnumerable<ConformanceCase> Load(string folder)
    {
        var file = Path.Combine(folder, "cases.json");
        return File.Exists(file)
            ? ((ArrayData)JsonData.Parse(File.ReadAllText(file))).Select(recorded => new AslValidationCase(recorded))
            : [];
    }
}
