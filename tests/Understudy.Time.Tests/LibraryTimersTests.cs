using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests;

/// <summary>What .NET itself builds on a <see cref="TimeProvider"/>.</summary>
public sealed class LibraryTimersTests
{
    private readonly VirtualClock _clock = new();
    private readonly Handlers _handlers;

    public LibraryTimersTests() => _handlers = new Handlers(_clock);

    [Fact]
    public void Task_Delay_completes_at_its_due_time()
    {
        var delay = Task.Delay(2.Seconds(), _clock);

        _clock.Advance(1.Seconds());
        delay.IsCompleted.Should().BeFalse();
        _clock.Advance(1.Seconds());

        delay.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public void A_delay_of_zero_needs_no_driver() => Task.Delay(TimeSpan.Zero, _clock).IsCompleted.Should().BeTrue();

    [Fact]
    public void CancellationTokenSource_cancels_at_its_due_time()
    {
        using var source = new CancellationTokenSource(3.Seconds(), _clock);
        TimeSpan? cancelledAt = null;
        source.Token.Register(() => cancelledAt = _clock.Elapsed);

        _clock.Advance(1.Minutes());

        cancelledAt.Should().Be(3.Seconds());
    }

    [Fact]
    public void WaitAsync_times_out_at_its_due_time()
    {
        _handlers.Start("never", () => new TaskCompletionSource().Task.WaitAsync(4.Seconds(), _clock));

        _clock.Advance(1.Minutes());

        _handlers.Log.Should().Equal("4 never TimeoutException");
    }

    [Fact]
    public async Task PeriodicTimer_ticks_at_every_period()
    {
        _handlers.Start("poll", () => PollAsync(times: 3));

        await _clock.AdvanceAsync(1.Minutes());

        _handlers.Log.Should().Equal("5 tick", "10 tick", "15 tick", "15 poll RanToCompletion");
    }

    [Fact]
    public void A_retry_loop_backs_off_under_one_advance()
    {
        _handlers.Start("retry", RetryAsync);

        _clock.Advance(10.Seconds());

        _handlers.Log.Should().Equal("0 attempt", "1 attempt", "3 attempt", "7 attempt", "7 retry RanToCompletion");
    }

    [Fact]
    public void A_cancelled_delay_ends_at_the_instant_of_the_cancellation()
    {
        _handlers.Start("cancelled", CancelledDelayAsync);

        _clock.Advance(10.Seconds());

        _handlers.Log.Should().Equal("2 cancelled Canceled");
    }

    private async Task PollAsync(int times)
    {
        using var timer = new PeriodicTimer(5.Seconds(), _clock);
        for (var i = 0; i < times && await timer.WaitForNextTickAsync(); i++)
        {
            _handlers.Note("tick");
        }
    }

    private async Task RetryAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            _handlers.Note("attempt");
            if (attempt == 3)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << attempt), _clock);
        }
    }

    private async Task CancelledDelayAsync()
    {
        using var source = new CancellationTokenSource(2.Seconds(), _clock);
        await Task.Delay(5.Seconds(), _clock, source.Token);
    }
}
