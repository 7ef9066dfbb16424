using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class CanaryTests
{
    [Fact]
    public async Task A_share_of_the_calls_sees_the_canarys_stage_variables()
    {
        await using var api = Definition(percent: 10).Deploy();

        for (var i = 0; i < 1000; i++)
        {
            await api.SendAsync(ApiRequest.Of("GET", "/"));
        }

        api.Exchanges.Count(exchange => exchange.IsCanary).Should().BeInRange(70, 130);
        api.Exchanges.Should().OnlyContain(exchange => exchange.Response!.Text == (exchange.IsCanary ? "v2 eu" : "v1 eu"));
        api.Exchanges.Should().OnlyContain(exchange => exchange.Context("isCanaryRequest") == (exchange.IsCanary ? "true" : "false"));
    }

    [Fact]
    public async Task The_same_seed_chooses_the_same_calls()
    {
        var once = await Chosen(seed: 7);

        (await Chosen(seed: 7)).Should().Equal(once);
        (await Chosen(seed: 8)).Should().NotEqual(once);
    }

    private static async Task<IEnumerable<bool>> Chosen(int seed)
    {
        await using var api = Definition(percent: 50).Deploy(options: new RestApiOptions { Seed = seed });
        for (var i = 0; i < 50; i++)
        {
            await api.SendAsync(ApiRequest.Of("GET", "/"));
        }

        return [.. api.Exchanges.Select(exchange => exchange.IsCanary)];
    }

    private static RestApi Definition(decimal percent) => RestApi
        .Define("items", a => a.Get("/", LambdaProxy.To<JsonData, JsonData>(Echo)))
        .WithStage("prod", s => s.Variable("version", "v1").Variable("region", "eu").Canary(percent, ("version", "v2")));

    private static JsonData Echo(JsonData received) => JsonData.Object(
        ("body", $"{received["stageVariables"]["version"].AsString()} {received["stageVariables"]["region"].AsString()}"));
}
