using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Assertions.Tests;

/// <summary>The API that the tests look at, and what an assertion about it says.</summary>
internal static class Shop
{
    public const string Key = "client-1-key-0123456789";

    public static readonly RestApi Api = RestApi
        .Define("shop", a => a
            .Get("/items", LambdaProxy.To<JsonData, JsonData>(ListItems)).RequiresApiKey()
            .Get("/orders/{id}", LambdaProxy.Returning(200, new { id = 7, state = "paid", lines = new[] { 1, 2 } }))
            .Get("/slow", LambdaProxy.Returning(200, "late", after: TimeSpan.FromSeconds(5)))
            .Get("/broken", LambdaProxy.To(LambdaFunction.Failing("Table.Gone", "no table")))
            .Post("/invoices", HttpIntegration.Proxy("https://erp.example/invoices", Backend.From(_ => BackendResponse.Of(201, "created"))))
            .Get("/denied", MockIntegration.Returns(401)))
        .WithUsagePlan("basic", p => p.Throttle(ratePerSecond: 50, burst: 2).Quota(3, QuotaPeriod.Month).Key("client-1-key", Key));

    public static RunningRestApi Deploy(RestApiOptions? options = null) => Api.Deploy(options: options);

    public static async Task<HttpResponseMessage> GetAsync(string path, string? key = null)
    {
        using var client = Deploy().CreateClient(key);
        return await client.GetAsync(path);
    }

    /// <summary>A response that no API of ours gave.</summary>
    public static HttpResponseMessage Foreign(int statusCode, string body, string? errorType = null)
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)statusCode) { Content = new StringContent(body) };
        response.Headers.TryAddWithoutValidation("x-amzn-ErrorType", errorType);
        return response;
    }

    public static string FailureOf(Action assertion) => assertion.Should().Throw<Xunit.Sdk.XunitException>().Which.Message;

    private static JsonData ListItems(JsonData received) => JsonData.From(new
    {
        statusCode = 200,
        headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "https://shop.example", ["Content-Type"] = "application/json" },
        body = """{"items":[{"id":1,"price":5.0}]}""",
    });
}
