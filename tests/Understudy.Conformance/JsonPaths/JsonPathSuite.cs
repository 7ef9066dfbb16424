using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;
using Understudy.Json;

namespace Understudy.Conformance.JsonPaths;

/// <summary>Paths, the documents they are evaluated on, and what came out.</summary>
internal sealed class JsonPathSuite : ISuite
{
    public string Name => "jsonpath";

    public IEnumerable<ConformanceCase> Load(string folder)
    {
        var file = Path.Combine(folder, "cases.json");
        return File.Exists(file)
            ? ((ArrayData)JsonData.Parse(File.ReadAllText(file))).Select(recorded => new JsonPathCase(recorded))
            : [];
    }
}
