using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class ApiKeyTests
{
    private const string Key = "client-1-key-0123456789";
    private const string Disabled = "disabled-key-0123456789";

    private static readonly RestApi Definition = RestApi
        .Define("items", a => a.Get("/items", LambdaProxy.To<JsonData, JsonData>(Echo)).RequiresApiKey())
        .WithUsagePlan("basic", p => p.Stages("prod").Key("client-1-key", Key).Key("old-key", Disabled, enabled: false))
        .WithStage("dev", _ => { });

    [Theory]
    [InlineData("", "prod", "The method requires an API key, and the request has no header x-api-key.")]
    [InlineData("no-such-key-0123456789", "prod", "The API has no API key of that value.")]
    [InlineData(Disabled, "prod", "The API key is disabled.")]
    [InlineData(Key, "dev", "The API key is in no usage plan of the stage \"dev\".")]
    public async Task A_key_that_may_not_call_is_forbidden(string key, string stage, string reason)
    {
        await using var api = Definition.Deploy(stage: stage);

        var response = await Call(api, key);

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be("""{"message":"Forbidden"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("ForbiddenException");
        response.Exchange!.Reason.Should().Be(reason);
    }

    [Fact]
    public async Task A_member_is_served_and_named_in_the_event()
    {
        await using var api = Definition.Deploy();

        var response = await Call(api, Key);

        response.ReadJson()["apiKey"].AsString().Should().Be(Key);
        response.ReadJson()["apiKeyId"].AsString().Should().Be(response.Exchange!.ApiKey!.Id);
        response.Exchange.UsagePlan.Should().Be("basic");
    }

    [Fact]
    public async Task With_the_source_AUTHORIZER_the_header_does_not_count()
    {
        await using var api = Authorized(usageIdentifierKey: Disabled).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", "t"), ("x-api-key", Key)));

        response.Exchange!.Reason.Should().Be("The API key is disabled.");
    }

    [Fact]
    public async Task With_the_source_AUTHORIZER_its_usage_identifier_key_is_the_key()
    {
        await using var api = Authorized(usageIdentifierKey: Key).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", "t")));

        response.Exchange!.ApiKey!.Name.Should().Be("client-1-key");
    }

    private static RestApi Authorized(string usageIdentifierKey) => RestApi
        .Define("items", a => a
            .ApiKeySource(ApiKeySourceType.Authorizer)
            .TokenAuthorizer("auth", LambdaFunction.From<JsonData, JsonData>(_ => JsonData.Object(
                ("principalId", "user"),
                ("policyDocument", JsonData.Parse("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""")),
                ("usageIdentifierKey", usageIdentifierKey))))
            .Get("/items", LambdaProxy.To<JsonData, JsonData>(Echo)).RequiresApiKey().AuthorizedBy("auth"))
        .WithUsagePlan("basic", p => p.Key("client-1-key", Key).Key("old-key", Disabled, enabled: false));

    private static JsonData Echo(JsonData received) => JsonData.Object(("body", received["requestContext"]["identity"].ToString()));

    private static Task<ApiResponse> Call(RunningRestApi api, string key) =>
        api.SendAsync(key.Length == 0 ? ApiRequest.Of("GET", "/items") : ApiRequest.Of("GET", "/items", null, ("x-api-key", key)));
}
