using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Driving;

public sealed class OwnershipTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public void A_callback_cannot_drive_the_clock_that_runs_it()
    {
        _clock.At(1.Seconds(), () => _clock.Advance(1.Seconds()));

        var run = () => _clock.Scheduler.Run(Until.Never, "execution \"order-1\"");

        run.Should().ThrowExactly<ClockOwnershipException>().WithMessage(
            "An advance of the clock cannot drive the clock: execution \"order-1\" is driving it.\n"
            + "One clock has one driver at a time. Await the first before you start the second, give each its own VirtualClock, "
            + "and inside a handler await Task.Delay(delay, clock) instead of advancing.");
    }

    [Fact]
    public async Task A_second_driver_is_refused_while_the_first_really_waits()
    {
        var gate = new TaskCompletionSource();
        var handlers = new Handlers(_clock).Start("slow", () => gate.Task);
        var first = _clock.Scheduler.RunAsync(handlers.AllDone, "the first").AsTask();

        var second = async () => await _clock.AdvanceAsync(1.Seconds());

        (await second.Should().ThrowExactlyAsync<ClockOwnershipException>()).Which.Owner.Should().Be("the first");
        gate.SetResult();
        (await first).Should().Be(ClockRun.Reached);
    }

    [Fact]
    public void A_handler_cannot_drive_the_clock_even_if_nobody_else_does()
    {
        var call = _clock.Scheduler.BeginCall("GET /items");
        using var scope = call.Enter();

        var advance = () => _clock.Advance(1.Seconds());

        advance.Should().ThrowExactly<ClockOwnershipException>()
            .Which.Owner.Should().Be("the handler of call \"GET /items\" (#1)");
    }

    [Fact]
    public void A_driver_that_failed_lets_the_clock_go()
    {
        _clock.At(1.Seconds(), () => throw new InvalidOperationException());
        var advance = () => _clock.Advance(1.Seconds());
        advance.Should().Throw<InvalidOperationException>();

        advance.Should().NotThrow();
    }
}
