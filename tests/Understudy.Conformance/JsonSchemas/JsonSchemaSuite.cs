using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;
using Understudy.Json;

namespace Understudy.Conformance.JsonSchemas;

/// <summary>Schemas of draft 4, values, and whether these are valid.</summary>
internal sealed class JsonSchemaSuite : ISuite
{
    public string Name => "json-schema";

    public IEnumerable<ConformanceCase> Load(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<ConformanceCase> Read(string file) =>
        from schema in (ArrayData)JsonData.Parse(File.ReadAllText(file))
        from test in ((ArrayData)schema["tests"]).Select((test, index) => (Value: test, Index: index))
        select new JsonSchemaCase($"{schema["id"].AsString()}#{test.Index}", schema["schema"], test.Value);
}
