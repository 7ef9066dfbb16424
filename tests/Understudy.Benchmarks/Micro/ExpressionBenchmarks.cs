using BenchmarkDotNet.Attributes;
using Understudy.Benchmarks.Workloads;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Intrinsics;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.Benchmarks.Micro;

/// <summary>Paths, templates and intrinsic functions, each evaluated once on an order, beside reading one member in C#.</summary>
[MemoryDiagnoser]
public class ExpressionBenchmarks
{
    private readonly JsonData _order = JsonData.Parse(WorkloadInputs.Of("W1", 1));
    private readonly JsonPath _definite = JsonPath.Parse("$.address.city");
    private readonly JsonPath _wildcard = JsonPath.Parse("$.items[*].sku");
    private readonly JsonPath _filter = JsonPath.Parse("$.items[?(@.price > 1000)].sku");
    private readonly IntrinsicCall _format = IntrinsicCall.Parse("States.Format('{} of {}', $.orderId, $.customer.name)");
    private readonly IntrinsicCall _hash = IntrinsicCall.Parse("States.Hash($.orderId, 'SHA-256')");
    private readonly PayloadTemplate _template = PayloadTemplate.Parse(JsonData.Parse(
        """{"orderId.$":"$.orderId","to":{"name.$":"$.customer.name","city.$":"$.address.city"},"first.$":"$.items[0].sku","currency":"EUR"}"""));

    [Benchmark(Baseline = true)]
    public JsonData Member() => _order["address"]["city"];

    [Benchmark]
    public JsonData DefinitePath() => _definite.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public JsonData PathWithWildcard() => _wildcard.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public JsonData PathWithFilter() => _filter.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public JsonData PayloadTemplateOfFourPaths() => _template.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public JsonData IntrinsicFormat() => _format.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public JsonData IntrinsicHash() => _hash.Evaluate(_order, NoContext.Instance);

    [Benchmark]
    public object ParsingAPath() => JsonPath.Parse(_filter.Text);
}
