using Understudy.ApiGateway;
using Understudy.Time;
using Xunit.Abstractions;

namespace Understudy.Fixtures.Tests;

public sealed class RestApiFixtureTests(ShopApi shop, ITestOutputHelper output) : IClassFixture<ShopApi>
{
    private readonly CapturedOutput _output = new();

    [Fact]
    public async Task A_deployment_has_full_buckets_whatever_another_one_served()
    {
        await using var first = shop.Deploy();
        await using var second = shop.Deploy();
        await first.CreateClient().GetBurstAsync("/items", 13);

        var burst = await second.CreateClient().GetBurstAsync("/items", 13);

        (burst.AdmittedCount, burst.ThrottledCount).Should().Be((12, 1));
        (second.Definition, second.Stage).Should().Be((shop.Definition, "test"));
    }

    [Fact]
    public async Task A_deployment_runs_on_the_clock_it_is_given_or_on_one_of_its_own()
    {
        var clock = new VirtualClock();
        await using var given = shop.Deploy(clock);
        await using var own = shop.Deploy(output);

        given.Clock.Should().BeSameAs(clock);
        own.Clock.Should().NotBeSameAs(clock);
    }

    [Fact]
    public async Task A_few_calls_are_written_in_full_once_when_the_deployment_is_disposed()
    {
        var api = shop.Deploy(_output);
        await api.CreateClient().GetAsync("/items");
        api.Clock.Advance(TimeSpan.FromSeconds(2));
        await api.CreateClient().GetAsync("/itmes");
        _output.Text.Should().BeEmpty();

        await api.DisposeAsync();
        await api.DisposeAsync();

        _output.Text.Should().Be(
            """
            shop (test), 2 call(s)
                +0 s  #1  GET /items  200
                    event       {"resource":"/items","path":"/items","httpMethod":"GET", …}
                    result      {"statusCode":200,"body":"[]"}
                    response    []
                +2 s  #2  GET /itmes  403  MISSING_AUTHENTICATION_TOKEN: No resource and method serves the request.
                    response    {"message":"Missing Authentication Token"}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Many_calls_are_written_a_line_each()
    {
        await using (var api = shop.Deploy(_output))
        {
            await api.CreateClient().GetBurstAsync("/items", 13);
        }

        _output.Text.Should().Be(
            """
            shop (test), 13 call(s)
                +0 s  #1-#12  GET /items  200
                +0 s  #13     GET /items  429  THROTTLED: Method throttle limit exceeded for Stage test. Method: GET /items Limit: 1 Burst: 12
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_API_that_was_not_called_says_so()
    {
        await shop.Deploy(_output).DisposeAsync();

        _output.Text.Should().Be("shop (test), 0 call(s)");
    }

    [Fact]
    public async Task What_is_disposed_takes_no_calls()
    {
        var api = shop.Deploy(output);
        var client = api.CreateClient();
        await api.DisposeAsync();

        var create = () => api.CreateClient();
        var send = () => client.GetAsync("/items");

        create.Should().Throw<ObjectDisposedException>();
        await send.Should().ThrowAsync<ObjectDisposedException>();
    }
}
