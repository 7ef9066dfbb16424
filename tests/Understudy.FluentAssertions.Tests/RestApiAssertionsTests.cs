using Understudy.ApiGateway;
using Understudy.Json;
using static Understudy.Assertions.Tests.Shop;

namespace Understudy.Assertions.Tests;

public sealed class RestApiAssertionsTests : IDisposable
{
    private readonly RunningRestApi _api = Deploy();
    private readonly HttpClient _client;

    public RestApiAssertionsTests() => _client = _api.CreateClient(Key);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Invocations_pass_with_their_number_and_their_events()
    {
        await _client.GetAsync("/orders/7?full=1");
        await _client.GetAsync("/orders/8");

        _api.Should().HaveInvoked("GET /orders/{id}", times: 2)
            .WithEvent(new { pathParameters = new { id = "8" } })
            .WithEvent("""{"queryStringParameters":{"full":"1"}}""")
            .WithEventMatching<JsonData>(received => received["path"].AsString() == "/orders/7")
            .And.HaveInvoked("get /orders/{id}").And.NotHaveInvoked("GET /items");
    }

    [Fact]
    public async Task A_method_for_any_verb_is_named_either_way()
    {
        await using var api = RestApi.Define("any", a => a.Any("/x", LambdaProxy.Returning(200))).Deploy();
        await api.SendAsync(ApiRequest.Of("PUT", "/x"));

        api.Should().HaveInvoked("ANY /x", times: 1).And.HaveInvoked("PUT /x").And.NotHaveInvoked("GET /x");
    }

    [Fact]
    public async Task What_was_refused_was_not_invoked()
    {
        await _client.GetBurstAsync("/items", 3);

        _api.Should().HaveInvoked("GET /items", times: 2).And.HaveRemainingQuota("basic", "client-1-key", 1);
    }

    [Fact]
    public async Task Another_number_of_invocations_fails_with_the_calls()
    {
        await _client.GetAsync("/orders/7");

        FailureOf(() => _api.Should().HaveInvoked("GET /orders/{id}", 2, "of {0}", "them")).Should().Be(
            """
            Expected _api to have invoked "GET /orders/{id}" 2 time(s) because of them, but it was invoked 1 time(s).
                +0 s  #1  GET /orders/7  200
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_invocation_fails() => FailureOf(() => _api.Should().HaveInvoked("GET /items")).Should().Be(
        "Expected _api to have invoked \"GET /items\", but it was invoked 0 time(s).\n    no calls");

    [Fact]
    public async Task An_invocation_that_should_not_be_fails()
    {
        await _client.GetAsync("/orders/7");

        FailureOf(() => _api.Should().NotHaveInvoked("GET /orders/{id}")).Should().StartWith(
            "Expected _api not to have invoked \"GET /orders/{id}\", but it was invoked 1 time(s).\n");
    }

    [Theory]
    [InlineData("GET /itmes", "it has no such method (did you mean \"GET /items\"?)")]
    [InlineData("nonsense", "it has no such method; it has \"GET /items\", \"GET /orders/{id}\", \"GET /slow\", \"GET /broken\", \"POST /invoices\", \"GET /denied\"")]
    public void A_method_that_the_API_does_not_have_fails_whatever_is_asserted(string method, string because)
    {
        FailureOf(() => _api.Should().HaveInvoked(method, times: 0)).Should().Be(
            $"Expected _api to have invoked \"{method}\" 0 time(s), but {because}.\n    no calls");
        FailureOf(() => _api.Should().NotHaveInvoked(method)).Should().Be(
            $"Expected _api not to have invoked \"{method}\", but {because}.\n    no calls");
    }

    [Fact]
    public async Task An_event_that_the_only_invocation_was_not_given_fails_with_the_difference()
    {
        await _client.GetAsync("/orders/7");

        FailureOf(() => _api.Should().HaveInvoked("GET /orders/{id}").WithEvent(new { pathParameters = new { id = "8" } })).Should().StartWith(
            "Expected _api to have invoked \"GET /orders/{id}\" with an event containing {\"pathParameters\":{\"id\":\"8\"}}, "
                + "but $.pathParameters.id is \"7\", not \"8\".\n");
    }

    [Fact]
    public async Task An_event_that_none_of_several_was_fails_with_the_last()
    {
        await _client.GetBurstAsync("/orders/7", 2);

        FailureOf(() => _api.Should().HaveInvoked("GET /orders/{id}").WithEvent(new { httpMethod = "PUT" })).Should().StartWith(
            "Expected _api to have invoked \"GET /orders/{id}\" with an event containing {\"httpMethod\":\"PUT\"}, "
                + "but none of the 2 events does; of the last, $.httpMethod is \"GET\", not \"PUT\".\n");
    }

    [Fact]
    public async Task A_condition_that_holds_for_no_event_fails_with_the_condition()
    {
        await _client.GetAsync("/orders/7");

        FailureOf(() => _api.Should().HaveInvoked("GET /orders/{id}").WithEventMatching<Received>(received => received.HttpMethod == "PUT")).Should().StartWith(
            "Expected _api to have invoked \"GET /orders/{id}\" with an event matching (received.HttpMethod == \"PUT\"), "
                + "but it does not hold for the event.\n");
    }

    [Fact]
    public async Task A_back_end_is_given_no_event()
    {
        await _client.PostAsync("/invoices", new StringContent("{}"));

        FailureOf(() => _api.Should().HaveInvoked("POST /invoices").WithEvent(new { })).Should().StartWith(
            "Expected _api to have invoked \"POST /invoices\" with an event containing {}, "
                + "but its integration is a back end, which is given a request and no event.\n");
    }

    [Fact]
    public async Task A_mock_integration_invokes_nothing()
    {
        await _client.GetAsync("/denied");

        FailureOf(() => _api.Should().HaveInvoked("GET /denied")).Should().StartWith(
            "Expected _api to have invoked \"GET /denied\", but its integration is a MOCK, which calls neither function nor back end.\n");
    }

    [Fact]
    public async Task Calls_that_are_no_longer_kept_cannot_be_counted()
    {
        await using var api = Deploy(new RestApiOptions { ExchangeCapacity = 1 });
        await api.SendAsync(ApiRequest.Of("GET", "/orders/7"));
        await api.SendAsync(ApiRequest.Of("GET", "/orders/8"));

        api.Should().HaveInvoked("GET /orders/{id}");
        FailureOf(() => api.Should().HaveInvoked("GET /orders/{id}", times: 1)).Should().StartWith(
            "Expected api to have invoked \"GET /orders/{id}\" 1 time(s), "
                + "but its 1 earliest call(s) are no longer kept; raise RestApiOptions.ExchangeCapacity.\n");
        FailureOf(() => api.Should().NotHaveInvoked("GET /slow")).Should().Contain("but its 1 earliest call(s) are no longer kept;");
    }

    [Fact]
    public void Another_quota_fails() => FailureOf(() => _api.Should().HaveRemainingQuota("basic", "client-1-key", 2)).Should().Be(
        "Expected _api to leave \"client-1-key\" a quota of 2 in usage plan \"basic\", but 3 are left.\n    no calls");

    [Fact]
    public void A_plan_without_a_quota_leaves_none()
    {
        var api = Api.WithUsagePlan("free", p => p.Key("free-key", "free-key-0123456789-0123")).Deploy();

        api.Should().HaveRemainingQuota("free", "free-key", null);
        FailureOf(() => api.Should().HaveRemainingQuota("free", "free-key", 5)).Should().StartWith(
            "Expected api to leave \"free-key\" a quota of 5 in usage plan \"free\", but the plan has no quota.\n");
        FailureOf(() => api.Should().HaveRemainingQuota("basic", "client-1-key", null)).Should().StartWith(
            "Expected api to set \"client-1-key\" no quota in usage plan \"basic\", but 3 are left.\n");
    }

    [Fact]
    public void A_plan_that_there_is_not_is_the_exception_of_the_API()
    {
        var assert = () => _api.Should().HaveRemainingQuota("gold", "client-1-key", 1);

        assert.Should().Throw<UnknownApiPartException>().WithMessage("The API \"shop\" has no usage plan \"gold\"; it has \"basic\".");
    }

    private sealed record Received(string HttpMethod);
}
