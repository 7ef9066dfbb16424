using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class AuthorizerTests
{
    // snippet: authorizer-function
    private static JsonData Authorize(JsonData request)
    {
        var token = request["authorizationToken"].AsString();
        if (token.Length < 3)
        {
            throw new InvalidOperationException("Unauthorized"); // API Gateway makes a 401 of exactly this message
        }

        return JsonData.From(new
        {
            principalId = token,
            policyDocument = new
            {
                Version = "2012-10-17",
                Statement = new[]
                {
                    new { Effect = token == "eve" ? "Deny" : "Allow", Action = "execute-api:Invoke", Resource = request["methodArn"].AsString() },
                },
            },
            context = new { tenant = 7 },
        });
    }
    // end snippet

    // snippet: authorizer-api
    private readonly RestApi _items = RestApi.Define("items", a => a
        .TokenAuthorizer("auth", LambdaFunction.From<JsonData, JsonData>(Authorize))
        .Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)).AuthorizedBy("auth"));
    // end snippet

    // snippet: authorizer-answers
    [Theory]
    [InlineData("ann", 200, "")]
    [InlineData("eve", 403, """{"Message":"User is not authorized to access this resource with an explicit deny"}""")]
    [InlineData("x", 401, """{"message":"Unauthorized"}""")]
    [InlineData("", 401, """{"message":"Unauthorized"}""")] // the function is not even called
    public async Task The_authorizer_decides(string token, int status, string body)
    {
        await using var api = _items.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", token)));

        response.StatusCode.Should().Be(status);
        response.Text.Should().Be(body);
    }
    // end snippet

    // snippet: authorizer-context
    [Fact]
    public async Task The_context_reaches_the_handler_as_text()
    {
        await using var api = _items.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", "ann")));

        var authorizer = response.Exchange!.IntegrationEvent!["requestContext"]["authorizer"];
        authorizer["principalId"].AsString().Should().Be("ann");
        authorizer["tenant"].AsString().Should().Be("7");
    }
    // end snippet

    // snippet: authorizer-cache
    [Fact]
    public async Task The_result_is_cached_for_five_minutes()
    {
        var clock = new VirtualClock();
        await using var api = _items.Deploy(clock);
        var request = ApiRequest.Of("GET", "/items", null, ("Authorization", "ann"));
        await api.SendAsync(request);

        (await api.SendAsync(request)).Exchange!.IsAuthorizerCacheHit.Should().BeTrue();
        clock.Advance(TimeSpan.FromSeconds(300));
        (await api.SendAsync(request)).Exchange!.IsAuthorizerCacheHit.Should().BeFalse();
    }
    // end snippet

    // snippet: user-pool-tokens
    [Fact]
    public async Task A_token_of_a_user_pool_is_valid_if_the_test_says_so()
    {
        var definition = RestApi.Define("items", a => a
            .UserPoolAuthorizer("pool")
            .Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject))
            .AuthorizedBy("pool", AuthorizationType.CognitoUserPools));
        await using var api = definition.Deploy(options: new RestApiOptions
        {
            UserPoolTokens = new Dictionary<string, JsonData> { ["token-of-ann"] = JsonData.From(new { sub = "ann", exp = 1735693200 }) },
        });

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", "token-of-ann")));

        response.StatusCode.Should().Be(200);
        response.Exchange!.IntegrationEvent!["requestContext"]["authorizer"]["claims"]["sub"].AsString().Should().Be("ann");
    }
    // end snippet
}
