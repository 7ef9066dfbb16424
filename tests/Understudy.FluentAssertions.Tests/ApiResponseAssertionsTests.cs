using FluentAssertions.Extensions;
using Understudy.ApiGateway;
using static Understudy.Assertions.Tests.Shop;

namespace Understudy.Assertions.Tests;

public class ApiResponseAssertionsTests
{
    [Fact]
    public async Task A_response_passes_by_status_headers_and_body()
    {
        var response = await GetAsync("/items", Key);

        response.Should().HaveStatus(200)
            .And.HaveHeader("content-type", "application/json").And.HaveHeader("x-amzn-RequestId")
            .And.AllowOrigin("https://shop.example")
            .And.HaveJsonBody("""{"items":[{"price":5,"id":1}]}""").And.HaveJsonBody(new { items = new[] { new { id = 1, price = 5 } } })
            .And.HaveJsonBodyContaining(new { items = new[] { new { id = 1 } } })
            .And.NotBeServedFromCache();
    }

    [Fact]
    public async Task The_assertions_of_the_library_go_on_from_ours()
    {
        var response = await GetAsync("/items", Key);

        response.Should().HaveStatus(200).And.HaveStatusCode(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_may_be_read_before_it_is_asserted()
    {
        var response = await GetAsync("/items", Key);
        await response.Content.ReadAsStringAsync();

        response.Should().HaveJsonBodyContaining("""{"items":[{}]}""").And.HaveJsonBodyContaining("""{"items":[{}]}""");
    }

    [Fact]
    public async Task A_throttled_call_and_one_beyond_the_quota_pass_each_by_its_own_assertion()
    {
        var api = Deploy();
        using var client = api.CreateClient(Key);
        await client.GetBurstAsync("/items", 2);
        (await client.GetAsync("/items")).Should().BeThrottled().And.BeRefusedBy(GatewayResponseType.Throttled).And.HaveStatus(429);
        api.Clock.Advance(40.Milliseconds());
        await client.GetAsync("/items");

        var refused = await client.GetAsync("/items");

        refused.Should().HaveExceededQuota().And.HaveJsonBody(new { message = "Limit Exceeded" });
    }

    [Fact]
    public async Task The_integration_may_forbid_as_well_as_the_gateway()
    {
        (await GetAsync("/items")).Should().BeForbidden().And.BeRefusedBy(GatewayResponseType.InvalidApiKey);
        (await GetAsync("/nowhere")).Should().BeForbidden().And.BeRefusedBy(GatewayResponseType.MissingAuthenticationToken);
        (await GetAsync("/denied")).Should().BeUnauthorized();
    }

    [Fact]
    public async Task A_cache_hit_and_a_miss_pass()
    {
        using var client = Api.WithStage("prod", s => s.Caching()).Deploy().CreateClient();

        (await client.GetAsync("/orders/7")).Should().NotBeServedFromCache();
        (await client.GetAsync("/orders/7")).Should().BeServedFromCache();
    }

    [Fact]
    public void A_response_from_elsewhere_is_judged_by_what_it_says()
    {
        Foreign(429, "", "TooManyRequestsException").Should().BeThrottled();
        Foreign(429, "", "LimitExceededException:http://internal.amazon.com/").Should().HaveExceededQuota();
        Foreign(403, "").Should().BeForbidden();
    }

    [Fact]
    public async Task A_call_that_is_not_throttled_fails_with_the_exchange()
    {
        var response = await GetAsync("/orders/7?full=1");

        FailureOf(() => response.Should().BeThrottled()).Should().Be(
            """
            Expected response to be throttled (429 Too Many Requests), but its status is 200, given by the integration.
                +0 s  #1  GET /orders/7?full=1  200
                    event       {"resource":"/orders/{id}","path":"/orders/7","httpMethod":"GET","queryStringParameters":{"full":"1"},"pathParameters":{"id":"7"}, …}
                    result      {"statusCode":200,"body":"{\"id\":7,\"state\":\"paid\",\"lines\":[1,2]}"}
                    response    {"id":7,"state":"paid","lines":[1,2]}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_call_that_a_throttle_refused_fails_with_the_reason_and_the_next_token()
    {
        using var client = Deploy().CreateClient(Key);

        var response = (await client.GetBurstAsync("/items", 3))[2];

        FailureOf(() => response.Should().HaveStatus(200)).Should().Be(
            """
            Expected response to have the status 200, but its status is 429 (THROTTLED).
                +0 s  #3  GET /items  429  THROTTLED: Key throttle limit exceeded for Usage Plan ID x2t8hw. Key: zi3udx9dp5 Limit: 50 Burst: 2
                    key         client-1-key (usage plan basic)
                    next call   admitted at +20 ms
                    response    {"message":"Too Many Requests"}
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("X-Other", null, "to have the header X-Other, but it has only Access-Control-Allow-Origin, Content-Length, Content-Type, x-amz-apigw-id, x-amzn-RequestId, X-Amzn-Trace-Id.\n")]
    [InlineData("Content-Typ", null, "to have the header Content-Typ, but it has only Access-Control-Allow-Origin, Content-Length, Content-Type, x-amz-apigw-id, x-amzn-RequestId, X-Amzn-Trace-Id (did you mean \"Content-Type\"?).\n")]
    [InlineData("Content-Type", "text/html", "to have the header Content-Type with \"text/html\", but it is \"application/json\".\n")]
    public async Task A_header_that_is_missing_or_another_fails(string name, string? value, string message)
    {
        var response = await GetAsync("/items", Key);

        FailureOf(() => response.Should().HaveHeader(name, value)).Should().StartWith("Expected response " + message);
    }

    [Fact]
    public async Task A_body_that_is_another_fails_with_the_difference()
    {
        var response = await GetAsync("/orders/7");

        FailureOf(() => response.Should().HaveJsonBody(new { id = 8 })).Should().StartWith(
            "Expected response to have the JSON body {\"id\":8}, but $.id is 7, not 8.\n");
        FailureOf(() => response.Should().HaveJsonBodyContaining(new { lines = new[] { 1 } })).Should().StartWith(
            "Expected response to have a JSON body containing {\"lines\":[1]}, but $.lines has 2 element(s), not 1.\n");
        FailureOf(() => response.Should().HaveJsonBody("seven")).Should().StartWith(
            "Expected response to have the JSON body seven, but this expectation is not JSON text; for a JSON string write \"\\\"seven\\\"\".\n");
    }

    [Fact]
    public void A_body_that_is_no_JSON_fails_with_its_beginning() =>
        FailureOf(() => Foreign(200, "<html>").Should().HaveJsonBody(new { })).Should().EndWith(
            " to have the JSON body {}, but its body is no JSON: <html>.\n    200  <html>");

    [Fact]
    public async Task A_disposed_response_fails_with_that()
    {
        var response = await GetAsync("/orders/7");
        response.Dispose();

        FailureOf(() => response.Should().HaveJsonBody(new { })).Should().StartWith(
            "Expected response to have the JSON body {}, but its body is no JSON: (the response is disposed or its content was read as a stream).\n");
    }

    [Fact]
    public async Task An_origin_that_is_another_or_missing_fails()
    {
        var items = await GetAsync("/items", Key);
        var order = await GetAsync("/orders/7");

        FailureOf(() => items.Should().AllowOrigin("https://evil.example")).Should().StartWith(
            "Expected items to allow the origin \"https://evil.example\", but Access-Control-Allow-Origin is \"https://shop.example\".\n");
        FailureOf(() => order.Should().AllowOrigin("https://shop.example")).Should().StartWith(
            "Expected order to allow the origin \"https://shop.example\", but it has no Access-Control-Allow-Origin.\n");
    }

    [Fact]
    public async Task An_origin_that_the_gateways_own_answer_does_not_allow_fails_with_the_remedy()
    {
        var response = await GetAsync("/items");

        FailureOf(() => response.Should().AllowOrigin("https://shop.example")).Should().StartWith(
            "Expected response to allow the origin \"https://shop.example\", but it has no Access-Control-Allow-Origin: "
                + "API Gateway answered by itself; give the gateway response INVALID_API_KEY that header.\n");
    }

    [Fact]
    public void Two_origins_are_one_too_many()
    {
        var response = Foreign(200, "");
        response.Headers.Add("Access-Control-Allow-Origin", ["*", "https://shop.example"]);

        FailureOf(() => response.Should().AllowOrigin("https://shop.example")).Should().StartWith(
            "Expected response to allow the origin \"https://shop.example\", "
                + "but Access-Control-Allow-Origin is there 2 time(s) (\"*\", \"https://shop.example\"), which browsers refuse.\n");
    }

    [Fact]
    public async Task A_response_that_did_not_come_from_a_cache_fails_with_why()
    {
        using var client = Api.WithStage("prod", s => s.Caching()).Deploy().CreateClient();
        var miss = await client.GetAsync("/orders/7");
        var uncached = await GetAsync("/orders/7");

        FailureOf(() => miss.Should().BeServedFromCache()).Should().StartWith(
            "Expected miss to be served from the cache, but the cache had no entry for it.\n");
        FailureOf(() => uncached.Should().BeServedFromCache()).Should().StartWith(
            "Expected uncached to be served from the cache, but its method has no cache.\n");
    }

    [Fact]
    public async Task A_response_that_came_from_a_cache_fails_with_where_it_came_from()
    {
        using var client = Api.WithStage("prod", s => s.Caching()).Deploy().CreateClient();
        await client.GetAsync("/orders/7");

        var hit = await client.GetAsync("/orders/7");

        FailureOf(() => hit.Should().NotBeServedFromCache()).Should().Be(
            """
            Expected hit not to be served from the cache, but it was.
                +0 s  #2  GET /orders/7  200  from the cache
                    response    {"id":7,"state":"paid","lines":[1,2]}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_only_the_API_knows_cannot_be_said_of_a_response_from_elsewhere() =>
        FailureOf(() => Foreign(200, "ok").Should().BeServedFromCache()).Should().EndWith(
            "but it carries no exchange; it did not come from a client that RunningRestApi.CreateClient made.\n    200  ok");

    [Fact]
    public void No_response_fails_too()
    {
        HttpResponseMessage? response = null;

        FailureOf(() => response.Should().BeForbidden()).Should().Be("Expected response to be forbidden (403), but there is no response.");
    }
}
