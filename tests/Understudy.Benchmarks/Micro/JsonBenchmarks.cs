using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Understudy.Benchmarks.Workloads;
using Understudy.Json;

namespace Understudy.Benchmarks.Micro;

/// <summary>Reading a list of order lines, every value of it, beside System.Text.Json.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _utf8 = [];
    private string _text = "";

    [Params(10, 1000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _text = WorkloadInputs.Of("W4", Lines);
        _utf8 = Encoding.UTF8.GetBytes(_text);
    }

    [Benchmark(Baseline = true)]
    public long JsonDocumentOfBytes()
    {
        using var document = JsonDocument.Parse(_utf8);
        return document.RootElement.GetProperty("items").EnumerateArray().Sum(static line => line.GetProperty("price").GetInt64());
    }

    [Benchmark]
    public long JsonNodeOfBytes() => JsonNode.Parse(_utf8)!["items"]!.AsArray().Sum(static line => (long)line!["price"]!);

    [Benchmark]
    public long JsonDataOfBytes() => Prices(JsonData.Parse(_utf8));

    [Benchmark]
    public long JsonDataOfText() => Prices(JsonData.Parse(_text));

    private static long Prices(JsonData data) => ((ArrayData)data["items"]).Sum(static line => line["price"].AsInt64());
}
