using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Tests.Handlers;

public sealed class VirtualTimeTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public async Task A_request_that_waits_stays_pending_until_the_clock_is_advanced()
    {
        await using var api = Slow(TimeSpan.FromSeconds(2)).Deploy(_clock);
        var pending = api.SendAsync(ApiRequest.Of("GET", "/slow"));

        await _clock.AdvanceAsync(TimeSpan.FromSeconds(1.9));
        pending.IsCompleted.Should().BeFalse();

        await _clock.AdvanceAsync(TimeSpan.FromSeconds(5));
        var response = await pending;
        response.StatusCode.Should().Be(200);
        response.Exchange!.Duration.Should().Be(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_function_that_takes_longer_than_29_seconds_is_given_up()
    {
        await using var api = Slow(TimeSpan.FromSeconds(30)).Deploy(_clock);
        var pending = api.SendAsync(ApiRequest.Of("GET", "/slow"));

        await _clock.AdvanceAsync(TimeSpan.FromSeconds(40));

        var response = await pending;
        response.StatusCode.Should().Be(504);
        response.Text.Should().Be("""{"message": "Endpoint request timed out"}""");
        response.Exchange!.Duration.Should().Be(TimeSpan.FromSeconds(29));
        response.Exchange.RefusedBy.Should().Be(GatewayResponseType.IntegrationTimeout);
        response.Exchange.IntegrationResult.Should().BeNull();
    }

    [Fact]
    public async Task An_answer_at_the_very_instant_of_the_timeout_still_counts()
    {
        await using var api = Slow(TimeSpan.FromSeconds(29)).Deploy(_clock, options: new RestApiOptions { AutoAdvance = true });

        var response = await api.SendAsync(ApiRequest.Of("GET", "/slow"));

        response.StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task A_request_may_move_the_clock_itself()
    {
        await using var api = Slow(TimeSpan.FromSeconds(3)).Deploy(_clock, options: new RestApiOptions { AutoAdvance = true });

        var responses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => api.SendAsync(ApiRequest.Of("GET", "/slow"))));

        responses.Should().OnlyContain(response => response.StatusCode == 200);
        _clock.Elapsed.Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_handler_that_hops_to_the_pool_needs_nobody_to_drive_the_clock()
    {
        var definition = RestApi.Define("api", a => a.Get("/hop", LambdaProxy.To<JsonData, JsonData>(async _ =>
        {
            await Task.Yield();
            await Task.Run(() => { });
            return JsonData.EmptyObject;
        })));
        await using var api = definition.Deploy(_clock);

        var response = await api.SendAsync(ApiRequest.Of("GET", "/hop"));

        response.StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task A_handler_runs_under_no_synchronization_context()
    {
        SynchronizationContext? seen = new();
        var definition = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To<JsonData, JsonData>(_ =>
        {
            seen = SynchronizationContext.Current;
            return JsonData.EmptyObject;
        })));
        await using var api = definition.Deploy(_clock);
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());

        _ = api.SendAsync(ApiRequest.Of("GET", "/x"));

        seen.Should().BeNull();
    }

    [Fact]
    public async Task A_strict_clock_takes_no_offence_at_a_handler_that_answers_at_once()
    {
        var clock = new VirtualClock { Strict = true };
        await using var api = Slow(TimeSpan.Zero).Deploy(clock);

        for (var i = 0; i < 3; i++)
        {
            await Task.Run(() => api.SendAsync(ApiRequest.Of("GET", "/slow")));
        }

        await clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        clock.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public async Task An_exception_that_leaves_a_function_surfaces_from_the_request()
    {
        var definition = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To(new Throwing())));
        await using var api = definition.Deploy(_clock, options: new RestApiOptions { AutoAdvance = true });
        using var client = api.CreateClient();

        var get = () => client.GetAsync("/x");

        await get.Should().ThrowAsync<InvalidOperationException>().WithMessage("the test's own");
    }

    private static RestApi Slow(TimeSpan time) => RestApi.Define("api", a => a.Get("/slow", LambdaProxy.Returning(200, "ok", after: time)));

    private sealed class Throwing : ILambdaFunction
    {
        public async ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), invocation.Clock);
            throw new InvalidOperationException("the test's own");
        }
    }
}
