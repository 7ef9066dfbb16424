using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class LambdaAuthorizerTests
{
    private readonly VirtualClock _clock = new();
    private readonly List<JsonData> _events = [];
    private Func<JsonData, JsonData> _answer = _ => Answer("Allow", "*");

    [Fact]
    public async Task A_TOKEN_authorizer_is_given_the_header_and_the_ARN_of_the_method()
    {
        await using var api = Token().Deploy(_clock);

        await Call(api, "allow-me");

        _events.Should().ContainSingle().Which.ToString().Should().Be(
            $$"""{"type":"TOKEN","authorizationToken":"allow-me","methodArn":"arn:aws:execute-api:us-east-1:123456789012:{{api.ApiId}}/prod/GET/items/a%20b"}""");
    }

    [Fact]
    public async Task The_authorizer_and_the_integration_are_invocations_of_their_own()
    {
        var ids = new List<string>();
        var authorizer = new Recording(ids, Answer("Allow", "*"));
        await using var api = RestApi.Define("items", a => a
            .TokenAuthorizer("auth", authorizer)
            .Get("/items/{id}", LambdaProxy.To(new Recording(ids, JsonData.EmptyObject))).AuthorizedBy("auth")).Deploy(_clock);

        await Call(api, "x");

        ids.Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_REQUEST_authorizer_is_given_the_request_without_its_body()
    {
        await using var api = Define(a => a.RequestAuthorizer("auth", Function(), "method.request.header.Auth, method.request.querystring.Name")).Deploy(_clock);

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items/1?Name=n", "body", ("Auth", "a")));

        response.StatusCode.Should().Be(200);
        var received = (ObjectData)_events.Single();
        received.Select(member => member.Key).Should().Equal(
            "type", "methodArn", "resource", "path", "httpMethod", "headers", "multiValueHeaders", "queryStringParameters",
            "multiValueQueryStringParameters", "pathParameters", "stageVariables", "requestContext");
        received["queryStringParameters"]["Name"].AsString().Should().Be("n");
    }

    [Theory]
    [InlineData("/items/1?Name=n", "")]
    [InlineData("/items/1", "a")]
    [InlineData("/items/1?Name=", "a")]
    public async Task A_missing_or_empty_identity_is_401_without_a_call(string path, string header)
    {
        await using var api = Define(a => a.RequestAuthorizer("auth", Function(), "method.request.header.Auth, method.request.querystring.Name")).Deploy(_clock);

        var response = await api.SendAsync(ApiRequest.Of("GET", path, null, ("Auth", header)));

        response.StatusCode.Should().Be(401);
        response.Text.Should().Be("""{"message":"Unauthorized"}""");
        _events.Should().BeEmpty();
    }

    [Fact]
    public async Task A_token_that_does_not_match_the_expression_is_401_without_a_call()
    {
        await using var api = Token(validation: "^Bearer [a-z]+$").Deploy(_clock);

        (await Call(api, "nope")).StatusCode.Should().Be(401);
        (await Call(api, "Bearer abc")).StatusCode.Should().Be(200);
        _events.Should().HaveCount(1);
    }

    [Fact]
    public async Task The_context_and_the_principal_reach_the_integration_as_text()
    {
        await using var api = Token().Deploy(_clock);

        var response = await Call(api, "x");

        response.Exchange!.IntegrationEvent!["requestContext"]["authorizer"].ToString()
            .Should().Be("""{"s":"str","n":"1","b":"true","principalId":"user","integrationLatency":0}""");
        response.Exchange.Context("authorizer.n").Should().Be("1");
    }

    [Theory]
    [InlineData("Deny", "*", """{"Message":"User is not authorized to access this resource with an explicit deny"}""")]
    [InlineData("Allow", "*/elsewhere", """{"Message":"User is not authorized to access this resource"}""")]
    public async Task A_policy_that_does_not_allow_is_403(string effect, string resource, string body)
    {
        _answer = _ => Answer(effect, resource);
        await using var api = Token().Deploy(_clock);

        var response = await Call(api, "x");

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be(body);
        response.Headers["x-amzn-ErrorType"].Should().Be("AccessDeniedException");
    }

    [Fact]
    public async Task A_function_that_fails_with_Unauthorized_is_401()
    {
        _answer = _ => throw new InvalidOperationException("Unauthorized");
        await using var api = Token().Deploy(_clock);

        (await Call(api, "x")).StatusCode.Should().Be(401);
    }

    [Fact]
    public async Task Any_other_failure_is_500_with_a_null_message()
    {
        _answer = _ => throw new InvalidOperationException("boom");
        await using var api = Token().Deploy(_clock);

        var response = await Call(api, "x");

        response.StatusCode.Should().Be(500);
        response.Text.Should().Be("""{"message":null}""");
        response.Exchange!.Reason.Should().Contain("boom");
    }

    [Fact]
    public async Task A_wrong_answer_is_500_and_the_reason_says_what_is_wrong()
    {
        _answer = _ => ((ObjectData)Answer("Allow", "*")).With("context", JsonData.Parse("""{"o":{"a":1}}"""));
        await using var api = Token().Deploy(_clock);

        var response = await Call(api, "x");

        response.Text.Should().Be("""{"message":null}""");
        response.Exchange!.RefusedBy.Should().Be(GatewayResponseType.AuthorizerConfigurationError);
        response.Exchange.Reason.Should().Be(
            "The authorizer gave a wrong answer: the context member \"o\" is {\"a\":1}; a context is flat: texts, numbers and booleans.");
    }

    [Fact]
    public async Task A_result_is_cached_by_token_until_its_time_to_live_has_passed()
    {
        await using var api = Token().Deploy(_clock);
        await Call(api, "x");

        (await Call(api, "x")).Exchange!.IsAuthorizerCacheHit.Should().BeTrue();
        (await Call(api, "y")).Exchange!.IsAuthorizerCacheHit.Should().BeFalse();
        _clock.Advance(TimeSpan.FromSeconds(300));
        (await Call(api, "x")).Exchange!.IsAuthorizerCacheHit.Should().BeFalse();
        _events.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_cached_policy_is_evaluated_again_for_another_method()
    {
        _answer = received => Answer("Allow", received["methodArn"].AsString());
        await using var api = Token().Deploy(_clock);

        (await Call(api, "x")).StatusCode.Should().Be(200);
        (await api.SendAsync(ApiRequest.Of("GET", "/other", null, ("Authorization", "x")))).StatusCode.Should().Be(403);
        _events.Should().HaveCount(1);
    }

    [Fact]
    public async Task Flushing_the_authorizers_cache_asks_the_function_again()
    {
        await using var api = Token().Deploy(_clock);
        await Call(api, "x");

        api.FlushStageAuthorizersCache();

        (await Call(api, "x")).Exchange!.IsAuthorizerCacheHit.Should().BeFalse();
    }

    [Fact]
    public async Task A_function_that_does_not_answer_in_29_seconds_of_the_clock_is_500()
    {
        var slow = LambdaFunction.From<JsonData, JsonData>(async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), _clock);
            return Answer("Allow", "*");
        });
        await using var api = Define(a => a.TokenAuthorizer("auth", slow)).Deploy(_clock, options: new RestApiOptions { AutoAdvance = true });

        var response = await Call(api, "x");

        response.Text.Should().Be("""{"message":null}""");
        response.Exchange!.Reason.Should().Be("The authorizer did not answer within 29000 ms.");
        response.Exchange.Duration.Should().Be(TimeSpan.FromSeconds(29));
    }

    [Fact]
    public async Task A_function_that_takes_its_time_is_measured_on_the_clock()
    {
        var slow = LambdaFunction.From<JsonData, JsonData>(async _ =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(120), _clock);
            return Answer("Allow", "*");
        });
        await using var api = Define(a => a.TokenAuthorizer("auth", slow)).Deploy(_clock, options: new RestApiOptions { AutoAdvance = true });

        var response = await Call(api, "x");

        response.Exchange!.IntegrationEvent!["requestContext"]["authorizer"]["integrationLatency"].AsInt64().Should().Be(120);
    }

    [Fact]
    public void Faults_of_authorizers_are_told_when_the_API_is_defined()
    {
        var define = () => Define(a => a.TokenAuthorizer("auth", Function(), header: "A,B", validationExpression: "(?=a)"));

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Select(fault => fault.ToString()).Should().Equal(
            "authorizer \"auth\": the identity source \"B\" is none; write method.request.header.NAME, method.request.querystring.NAME, stageVariables.NAME or context.NAME.",
            "authorizer \"auth\": the regular expression \"(?=a)\" cannot be matched in linear time: it has look-around, a back reference or an atomic group, or is too large; write it without.");
    }

    private static JsonData Answer(string effect, string resource) => JsonData.Parse(
        $$$"""
        {"principalId":"user",
         "policyDocument":{"Version":"2012-10-17","Statement":[{"Action":"execute-api:Invoke","Effect":"{{{effect}}}","Resource":"{{{resource}}}"}]},
         "context":{"s":"str","n":1,"b":true}}
        """);

    private static Task<ApiResponse> Call(RunningRestApi api, string token) =>
        api.SendAsync(ApiRequest.Of("GET", "/items/a%20b", null, ("Authorization", token)));

    private static RestApi Define(Action<RestApiBuilder> authorizer) => RestApi.Define("items", a =>
    {
        authorizer(a);
        a.Get("/items/{id}", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)).AuthorizedBy("auth")
            .Get("/other", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)).AuthorizedBy("auth");
    });

    private RestApi Token(string? validation = null) => Define(a => a.TokenAuthorizer("auth", Function(), validationExpression: validation));

    private ILambdaFunction Function() => LambdaFunction.From<JsonData, JsonData>(received =>
    {
        _events.Add(received);
        return _answer(received);
    });

    private sealed class Recording(List<string> ids, JsonData answer) : ILambdaFunction
    {
        public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
        {
            ids.Add(invocation.AwsRequestId);
            return new(LambdaResult.Succeeded(answer));
        }
    }
}
