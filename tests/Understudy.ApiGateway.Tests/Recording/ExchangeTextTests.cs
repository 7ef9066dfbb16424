using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Recording;

public class ExchangeTextTests
{
    private const string Key = "client-1-key-0123456789";

    private static readonly RestApi Api = RestApi
        .Define("shop", a => a
            .Get("/items", LambdaProxy.Returning(200, "[]")).RequiresApiKey()
            .Get("/orders/{id}", LambdaProxy.To<JsonData, JsonData>(EchoApi.Echo))
            .Get("/late", LambdaProxy.Returning(200, "late", after: TimeSpan.FromSeconds(30)))
            .Get("/broken", LambdaProxy.To(LambdaFunction.Failing("Table.Gone", "no\ntable")))
            .Get("/picture", MockIntegration.Returns(200, "one\r\n\ttwo\u0001"))
            .Post("/invoices", HttpIntegration.Proxy("https://erp.example/invoices", Backend.From(_ => BackendResponse.Of(201, "created")))))
        .WithUsagePlan("basic", p => p.Throttle(ratePerSecond: 50, burst: 2).Quota(2, QuotaPeriod.Month).Key("client-1-key", Key));

    [Fact]
    public async Task A_throttled_call_is_told_with_its_limit_and_its_next_chance()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient(Key);

        var burst = await client.GetBurstAsync("/items", 3);

        burst.Exchanges[2].ToString().Should().Be(
            """
            +0 s  #3  GET /items  429  THROTTLED: Key throttle limit exceeded for Usage Plan ID x2t8hw. Key: zi3udx9dp5 Limit: 50 Burst: 2
                key         client-1-key (usage plan basic)
                next call   admitted at +20 ms
                response    {"message":"Too Many Requests"}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_call_beyond_the_quota_is_told_with_the_quota()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient(Key);
        await client.GetBurstAsync("/items", 2);
        api.Clock.Advance(TimeSpan.FromSeconds(1));

        await client.GetAsync("/items");

        api.Exchanges[2].ToString().Should().Be(
            """
            +1 s  #3  GET /items  429  QUOTA_EXCEEDED: Key quota exhausted for Usage Plan ID x2t8hw. Key: zi3udx9dp5 Limit: 2 Period: MONTH
                key         client-1-key (usage plan basic)
                response    {"message":"Limit Exceeded"}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_function_that_fails_is_told_with_its_error() => (await TextOf(ApiRequest.Of("GET", "/broken"))).Should().Be(
            """
            +0 s  #1  GET /broken  502  DEFAULT_5XX: The function failed: {"errorType":"Table.Gone","errorMessage":"no\ntable"}
                event       {"resource":"/broken","path":"/broken","httpMethod":"GET", …}
                result      function error {"errorType":"Table.Gone","errorMessage":"no\ntable"}
                response    {"message": "Internal server error"}
            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_function_that_is_too_slow_is_told_with_the_time_it_took()
    {
        await using var api = Api.Deploy(options: new RestApiOptions { AutoAdvance = true });

        await api.SendAsync(ApiRequest.Of("GET", "/late"));

        api.Exchanges[0].ToString().Should().Be(
            """
            +0 s  #1  GET /late  504 after 29 s  INTEGRATION_TIMEOUT: The function did not answer within 29000 ms.
                event       {"resource":"/late","path":"/late","httpMethod":"GET", …}
                result      (none)
                response    {"message": "Endpoint request timed out"}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_back_end_is_told_with_what_it_was_sent_and_what_it_gave() =>
        (await TextOf(ApiRequest.Of("POST", "/invoices", """{"total":5}"""))).Should().Be(
            """
            +0 s  #1  POST /invoices  201
                sent        POST https://erp.example/invoices  {"total":5}
                got         201  created
                response    created
            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_call_that_an_authorizer_denied_is_told_with_what_the_authorizer_was_asked()
    {
        var denies = LambdaFunction.Returning(new
        {
            principalId = "u",
            policyDocument = new { Version = "2012-10-17", Statement = new[] { new { Effect = "Deny", Action = "*", Resource = "*" } } },
        });
        var api = RestApi.Define("shop", a => a.TokenAuthorizer("jwt", denies).Get("/mine", LambdaProxy.Returning(200)).AuthorizedBy("jwt"));
        await using var running = api.Deploy();

        await running.SendAsync(ApiRequest.Of("GET", "/mine", null, ("Authorization", "t-1")));

        running.Exchanges[0].ToString().Should().Be(
            """
            +0 s  #1  GET /mine  403  ACCESS_DENIED: The authorizer's policy denies the call.
                authorizer  {"type":"TOKEN","authorizationToken":"t-1","methodArn":"arn:aws:execute-api:us-east-1:123456789012:8rrfn3v359/prod/GET/mine"}
                response    {"Message":"User is not authorized to access this resource with an explicit deny"}
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(299, 1)]
    [InlineData(300, 1)]
    [InlineData(1, 3000)]
    public async Task A_long_body_is_cut_between_two_characters(int letters, int emojis)
    {
        var body = new string('x', letters) + string.Concat(Enumerable.Repeat("\U0001F600", emojis));
        await using var api = RestApi.Define("long", a => a.Get("/x", LambdaProxy.Returning(200, body))).Deploy();

        var text = (await api.SendAsync(ApiRequest.Of("GET", "/x"))).Exchange!.ToString();

        var response = text[text.IndexOf("response", StringComparison.Ordinal)..];
        response.Should().Contain("… (").And.NotContain("\uFFFD");
        new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(response).Should().BeLessThan(1300);
    }

    [Fact]
    public async Task Control_characters_are_escaped() => (await TextOf(ApiRequest.Of("GET", "/picture"))).Should().Be(
            """
            +0 s  #1  GET /picture  200
                response    one\r\n\ttwo\u0001
            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Long_texts_are_shortened()
    {
        var text = await TextOf(ApiRequest.Of("GET", "/orders/" + new string('7', 1000)));

        text.Should().Contain($"  GET /orders/{new string('7', 288)}… (1012 characters)  200\n");
        text.Split('\n').Should().OnlyContain(line => line.Length < 500);
    }

    [Fact]
    public async Task A_body_that_is_no_text_is_told_by_its_length()
    {
        var api = RestApi.Define("pictures", a => a.BinaryMediaTypes("image/png").Get("/p", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.From(
            new { statusCode = 200, body = Convert.ToBase64String([0x89, 0xff, 1]), isBase64Encoded = true, headers = new { Accept = "x" } }))));
        await using var running = api.Deploy();

        await running.SendAsync(ApiRequest.Of("GET", "/p", null, ("Accept", "image/png")));

        running.Exchanges[0].ToString().Should().EndWith("\n    response    (3 bytes)");
    }

    [Fact]
    public async Task The_calls_of_an_API_are_told_a_line_each_and_equal_ones_together()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient(Key);
        await client.GetBurstAsync("/items", 3);
        api.Clock.Advance(TimeSpan.FromMilliseconds(1500));
        await client.GetAsync("/orders/7");

        api.ToTrace().Should().Be(
            """
            +0 s    #1-#2  GET /items     200
            +0 s    #3     GET /items     429  THROTTLED: Key throttle limit exceeded for Usage Plan ID x2t8hw. Key: zi3udx9dp5 Limit: 50 Burst: 2
            +1.5 s  #4     GET /orders/7  200
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Of_many_lines_the_middle_is_left_out()
    {
        await using var api = Api.Deploy();
        for (var i = 1; i <= 40; i++)
        {
            await api.SendAsync(ApiRequest.Of("GET", $"/orders/{i}"));
        }

        var lines = api.ToTrace().Split('\n');

        lines.Should().HaveCount(31);
        (lines[14], lines[15], lines[16]).Should().Be(("+0 s  #15  GET /orders/15  200", "… 10 more lines …", "+0 s  #26  GET /orders/26  200"));
    }

    [Fact]
    public async Task An_API_without_calls_says_so()
    {
        await using var api = Api.Deploy();

        api.ToTrace().Should().Be("no calls");
    }

    private static async Task<string> TextOf(ApiRequest request)
    {
        await using var api = Api.Deploy();
        return (await api.SendAsync(request)).Exchange!.ToString();
    }
}
