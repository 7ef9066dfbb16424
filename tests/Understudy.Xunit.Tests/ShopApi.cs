using Understudy.ApiGateway;

namespace Understudy.Fixtures.Tests;

public sealed class ShopApi() : RestApiFixture(
    RestApi.Define("shop", a => a.Get("/items", LambdaProxy.Returning(200, "[]")))
        .WithStage("test", s => s.Throttle(ratePerSecond: 1, burst: 12)),
    stage: "test");
