using Understudy.ApiGateway;
using Understudy.Fixtures;
using Understudy.Json;

namespace Understudy.Docs.Tests.Snippets;

// snippet: api-fixture
public sealed class ItemsApi() : RestApiFixture(RestApi
    .Define("items", a => a.Get("/items/{id}", LambdaProxy.To<JsonData, JsonData>(received => JsonData.From(new
    {
        statusCode = 200,
        headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
        body = $$"""{"id":{{received["pathParameters"]["id"].AsString()}},"name":"Momo"}""",
    }))).RequiresApiKey())
    .WithUsagePlan("basic", p => p
        .Throttle(ratePerSecond: 50, burst: 100)
        .Quota(10_000, QuotaPeriod.Month)
        .Key("client-1-key", "client-1-key-0123456789")));
// end snippet
