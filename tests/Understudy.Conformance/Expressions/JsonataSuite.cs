using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;
using Understudy.Json;

namespace Understudy.Conformance.Expressions;

/// <summary>JSONata expressions, what they were evaluated on, and what the reference implementation gave.</summary>
internal sealed class JsonataSuite : ISuite
{
    public string Name => "jsonata";

    public IEnumerable<ConformanceCase> Load(string folder)
    {
        var datasets = new Datasets(Path.Combine(folder, "datasets"));
        var cases = Path.Combine(folder, "cases");
        return Directory.Exists(cases)
            ? Directory.EnumerateFiles(cases, "*.json")
                .Order(StringComparer.Ordinal)
                .SelectMany(file => (ArrayData)JsonData.Parse(File.ReadAllText(file)))
                .Select(recorded => new JsonataCase(recorded, datasets))
            : [];
    }
}
