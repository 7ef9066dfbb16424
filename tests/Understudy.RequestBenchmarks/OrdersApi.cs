using System.Text.Json;
using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.RequestBenchmarks;

/// <summary>The API under measure: a Lambda handler behind an open and a keyed method.</summary>
internal static class OrdersApi
{
    /// <summary>The API whose handler takes and gives JSON.</summary>
    public static RunningRestApi Deploy(int? exchangeCapacity = null) => Deploy(LambdaProxy.To<JsonData, JsonData>(Handle), exchangeCapacity);

    /// <summary>The API whose handler takes and gives types of its own.</summary>
    public static RunningRestApi DeployTyped() => Deploy(LambdaProxy.To<TypedRequest, TypedResponse>(HandleTyped), exchangeCapacity: null);

    private static RunningRestApi Deploy(Integration handler, int? exchangeCapacity)
    {
        var options = exchangeCapacity is { } capacity ? new RestApiOptions { ExchangeCapacity = capacity, AccountThrottle = Unlimited } : new RestApiOptions { AccountThrottle = Unlimited };
        return RestApi.Define("orders", api =>
            {
                api.Stage(new Stage { StageName = "prod", MethodSettings = new Dictionary<string, MethodSetting> { ["*/*"] = NoThrottle } });
                api.Get("/orders/{id}", handler);
                api.Get("/keyed/{id}", handler).RequiresApiKey();
            })
            .WithUsagePlan("huge", plan => plan.Throttle(Unlimited.RateLimit, Unlimited.BurstLimit).Quota(1_000_000_000, QuotaPeriod.Month).Key("bench", Route.Key))
            .Deploy(options: options);
    }

    // The clock stands still, so no token would ever come back.
    private static ThrottleSettings Unlimited => new(1_000_000, 1_000_000_000);

    private static MethodSetting NoThrottle => new() { ThrottlingRateLimit = Unlimited.RateLimit, ThrottlingBurstLimit = Unlimited.BurstLimit };

    private static ObjectData Handle(JsonData request) => JsonData.Object(
        ("statusCode", 200),
        ("headers", JsonData.Object(("content-type", "application/json"))),
        ("body", JsonData.Object(
            ("id", request["pathParameters"]["id"]),
            ("q", request["queryStringParameters"]["q"])).ToString()));

    private static TypedResponse HandleTyped(TypedRequest request) => new(
        200,
        new() { ["content-type"] = "application/json" },
        JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["id"] = request.PathParameters!["id"],
            ["q"] = request.QueryStringParameters!["q"],
        }));
}
