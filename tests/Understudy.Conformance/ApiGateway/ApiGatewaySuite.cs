using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Conformance.Suites;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Small APIs, what was sent to them, and what API Gateway did.</summary>
internal sealed class ApiGatewaySuite : ISuite
{
    public string Name => "apigateway";

    public IEnumerable<ConformanceCase> Load(string folder) => Directory
        .EnumerateDirectories(folder)
        .SelectMany(family => Directory.EnumerateFiles(family, "*.json", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(file => CaseOf(RecordedCase.Read(file)));

    private static ConformanceCase CaseOf(RecordedCase recorded) => recorded.Kind switch
    {
        "http" when recorded["api"]!["type"].AsString() == "REST" => new RestCase(recorded),
        "http" or "routing" when recorded["routes"] is not null || recorded["api"] is not null => new LaterCase(recorded, "HTTP APIs are not part of this release"),
        "routing" => RoutingCase.Of(recorded),
        "vtl" => new TemplateCase(recorded),
        "mapping" => new MappingCase(recorded),
        "uri" => new UriCase(recorded),
        "conversion" => new ConversionCase(recorded),
        "websocket" => new LaterCase(recorded, "WebSocket APIs are not part of this release"),
        _ => new LaterCase(recorded, $"kind {recorded.Kind}"),
    };
}
