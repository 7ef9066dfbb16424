using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.Server.Tests;

/// <summary>A small API with an open method, a keyed one and one that takes virtual time.</summary>
internal static class ItemsApi
{
    public const string Key = "client-1-key-0123456789";

    public static RunningRestApi Deploy(VirtualClock? clock = null, RestApiOptions? options = null) => RestApi.Define("items", api => api
            .Any("/echo/{proxy+}", LambdaProxy.To<JsonData, JsonData>(Echo))
            .Get("/items", MockIntegration.Returns(200, """{"items": []}""")).RequiresApiKey()
            .Get("/slow", LambdaProxy.To<JsonData, JsonData>(async _ =>
            {
                await Task.Delay(TimeSpan.FromSeconds(5), clock!);
                return JsonData.Object(("statusCode", 200), ("body", "done"));
            }))
            .Get("/missing", new Integration { Type = IntegrationType.AwsProxy, Uri = "arn:aws:lambda:us-east-1:123456789012:function:missing" }))
        .WithUsagePlan("basic", plan => plan.Throttle(ratePerSecond: 50, burst: 2).Key("client-1-key", Key))
        .Deploy(clock, stage: "prod", options);

    private static ObjectData Echo(JsonData request) => JsonData.Object(
        ("statusCode", 200),
        ("multiValueHeaders", JsonData.Object(("Set-Cookie", JsonData.Array("a=1", "b=2")))),
        ("body", JsonData.Object(
            ("path", request["path"]),
            ("query", request["queryStringParameters"]),
            ("host", request["headers"]["Host"]),
            ("body", request["body"])).ToString()));
}
