using System.Collections.Concurrent;
using Understudy.Json;

namespace Understudy.Conformance.Expressions;

/// <summary>The documents that several cases share, each read once.</summary>
internal sealed class Datasets(string folder)
{
    private readonly ConcurrentDictionary<string, JsonData> _documents = new(StringComparer.Ordinal);

    public JsonData Get(string name) => _documents.GetOrAdd(name, Read);

    private JsonData Read(string name) => JsonData.Parse(File.ReadAllText(Path.Combine(folder, name + ".json")));
}
