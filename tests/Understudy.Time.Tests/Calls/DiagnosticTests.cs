using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Calls;

public sealed class DiagnosticTests
{
    [Fact]
    public async Task Going_on_on_the_thread_pool_is_noted_once_per_call()
    {
        var clock = new VirtualClock();
        new Handlers(clock).Start("yielding", YieldTwiceAsync);

        await clock.SettleAsync();

        clock.Diagnostics.Should().Equal(new ClockDiagnostic("yielding", 1, ClockThreadKind.ThreadPool));
        clock.Diagnostics[0].ToString().Should().Be(
            "Call \"yielding\" (#1) continued on the thread pool instead of the thread that drives the clock.");
    }

    [Fact]
    public async Task Going_on_on_a_thread_that_somebody_started_is_noted()
    {
        var clock = new VirtualClock();
        new Handlers(clock).Start("threading", OnOwnThreadAsync);

        await clock.SettleAsync();

        clock.Diagnostics.Should().Equal(new ClockDiagnostic("threading", 1, ClockThreadKind.Dedicated));
    }

    [Fact]
    public async Task Awaiting_the_clock_is_not_noted()
    {
        var clock = new VirtualClock();
        new Handlers(clock).Start("delaying", () => Task.Delay(1.Seconds(), clock));

        await clock.AdvanceAsync(1.Seconds());

        clock.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_in_real_time_may_go_on_anywhere()
    {
        var clock = new VirtualClock { Strict = true };
        new Handlers(clock).Start("http", YieldTwiceAsync, runsInRealTime: true);

        await clock.SettleAsync();

        clock.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public async Task A_strict_clock_refuses_a_handler_that_goes_on_elsewhere()
    {
        var clock = new VirtualClock { Strict = true };
        new Handlers(clock).Start("yielding", YieldTwiceAsync);

        var settle = () => clock.SettleAsync();

        (await settle.Should().ThrowExactlyAsync<ForeignThreadException>()).WithMessage(
            "Call \"yielding\" (#1) continued on the thread pool instead of the thread that drives the clock.\n"
            + "A strict clock refuses that: await only what this clock completes (Task.Delay(delay, clock)), "
            + "without Task.Run and Task.Yield, or declare real I/O with RunsInRealTime().");
        await settle.Should().NotThrowAsync();
    }

    private static async Task YieldTwiceAsync()
    {
        await Task.Yield();
        await Task.Yield();
    }

    private static Task OnOwnThreadAsync()
    {
        var source = new TaskCompletionSource();
        new Thread(source.SetResult).Start();
        return source.Task;
    }
}
