namespace Understudy.ApiGateway.Tests.Recording;

public class ApiBurstTests
{
    private static readonly RestApi Api = RestApi.Define("shop", a => a
        .Get("/items", LambdaProxy.Returning(200, "[]"))
        .Post("/items", LambdaProxy.Returning(200, "[]"))
        .Get("/slow", LambdaProxy.Returning(200, "late", after: TimeSpan.FromSeconds(1)))
        .Get("/broken", LambdaProxy.To(LambdaFunction.Failing("Table.Gone", "no table"))))
        .WithStage("prod", s => s.Throttle(ratePerSecond: 50, burst: 100));

    private static readonly RestApi Unlimited = Api.WithStage("prod", s => s.Throttle(ratePerSecond: 10_000, burst: 5_000));

    [Fact]
    public async Task A_burst_counts_what_was_admitted_and_what_was_throttled()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();

        var burst = await client.GetBurstAsync("/items", 105);

        (burst.Count, burst.AdmittedCount, burst.ThrottledCount).Should().Be((105, 100, 5));
        burst.Exchanges.Select(exchange => exchange.Number).Should().BeInAscendingOrder();
        burst.NextAdmission.Should().Be(api.Clock.GetUtcNow().AddMilliseconds(20));
        burst.TimeToNextAdmission.Should().Be(TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public async Task The_next_admission_is_that_of_the_burst_however_the_clock_moves_on()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();
        var burst = await client.GetBurstAsync("/items", 101);

        api.Clock.Advance(TimeSpan.FromSeconds(1));

        burst.TimeToNextAdmission.Should().Be(TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public async Task A_call_whose_function_failed_was_admitted_and_one_that_found_no_method_was_not()
    {
        using var client = Unlimited.Deploy().CreateClient();

        (await client.GetBurstAsync("/broken", 2)).AdmittedCount.Should().Be(2);
        (await client.GetBurstAsync("/nowhere", 2)).AdmittedCount.Should().Be(0);
    }

    [Fact]
    public async Task Calls_that_wait_on_the_clock_are_under_way_together()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();
        var pending = client.GetBurstAsync("/slow", 3);

        await api.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));

        (await pending).Exchanges.Should().OnlyContain(exchange => exchange.Duration == TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_burst_of_requests_of_ones_own_is_sent_in_their_order()
    {
        using var client = Unlimited.Deploy().CreateClient();

        var burst = await client.SendBurstAsync(3, i => new HttpRequestMessage(HttpMethod.Post, $"/items?n={i}") { Content = new StringContent("{}") });

        burst.Exchanges.Select(exchange => exchange.Request.Query).Should().Equal("n=0", "n=1", "n=2");
    }

    [Fact]
    public async Task A_burst_has_a_call_at_least()
    {
        using var client = Api.Deploy().CreateClient();

        var send = () => client.GetBurstAsync("/items", 0);

        await send.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }
}
