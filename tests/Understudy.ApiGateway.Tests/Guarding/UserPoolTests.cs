using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class UserPoolTests
{
    private static readonly RestApi Definition = RestApi.Define("items", a => a
        .UserPoolAuthorizer("pool")
        .Get("/items", Ok()).AuthorizedBy("pool", AuthorizationType.CognitoUserPools)
        .Get("/scoped", Ok()).AuthorizedBy("pool", AuthorizationType.CognitoUserPools).With(m => m with { AuthorizationScopes = ["items/read"] }));

    private readonly VirtualClock _clock = new();

    [Theory]
    [InlineData("token-1")]
    [InlineData("Bearer token-1")]
    public async Task The_claims_of_a_valid_token_reach_the_integration_as_text(string header)
    {
        await using var api = Deploy();

        var response = await Call(api, "/items", header);

        response.Exchange!.IntegrationEvent!["requestContext"]["authorizer"].ToString().Should().Be(
            """{"claims":{"sub":"u1","email_verified":"true","cognito:groups":"a,b","exp":"Wed Jan 01 01:00:00 UTC 2025"}}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("token-2")]
    public async Task A_missing_or_unknown_token_is_401(string header)
    {
        await using var api = Deploy();

        var response = await Call(api, "/items", header);

        (response.StatusCode, response.Text).Should().Be((401, """{"message":"Unauthorized"}"""));
    }

    [Fact]
    public async Task A_token_expires_on_the_clock()
    {
        await using var api = Deploy();
        _clock.Advance(TimeSpan.FromHours(1));

        var response = await Call(api, "/items", "token-1");

        (response.StatusCode, response.Text).Should().Be((401, """{"message":"The incoming token has expired"}"""));
    }

    [Theory]
    [InlineData("token-1", 401)]
    [InlineData("access-1", 200)]
    public async Task A_method_with_scopes_wants_one_of_them_in_the_token(string token, int status)
    {
        await using var api = Deploy();

        (await Call(api, "/scoped", token)).StatusCode.Should().Be(status);
    }

    private static Task<ApiResponse> Call(RunningRestApi api, string path, string header) =>
        api.SendAsync(ApiRequest.Of("GET", path, null, ("Authorization", header)));

    private static Integration Ok() => LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject);

    private RunningRestApi Deploy() => Definition.Deploy(_clock, options: new RestApiOptions
    {
        UserPoolTokens = new Dictionary<string, JsonData>
        {
            ["token-1"] = JsonData.Parse("""{"sub":"u1","email_verified":true,"cognito:groups":["a","b"],"exp":1735693200}"""),
            ["access-1"] = JsonData.Parse("""{"sub":"u1","scope":"openid items/read"}"""),
        },
    });
}
