using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Driving;

public sealed class RunTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public void A_run_skips_from_due_instant_to_due_instant_until_its_goal_is_reached()
    {
        var done = false;
        _clock.At(3.Days(), () => done = true);
        _clock.At(4.Days(), () => { });

        var end = _clock.Scheduler.Run(new Until(() => done), "the test");

        end.Should().Be(ClockRun.Reached);
        _clock.Elapsed.Should().Be(3.Days());
    }

    [Fact]
    public void A_run_with_nothing_left_to_do_is_idle_and_leaves_the_clock_at_the_last_instant()
    {
        _clock.At(3.Days(), () => { });

        var end = _clock.Scheduler.Run(Until.Never, "the test");

        end.Should().Be(ClockRun.Idle);
        _clock.Elapsed.Should().Be(3.Days());
    }

    [Fact]
    public void A_run_over_synchronous_work_completes_at_once_without_allocating()
    {
        var work = new Countdown(_clock.Scheduler, steps: 1000);
        Run(work);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var completed = Run(work);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        completed.Should().BeTrue();
    }

    [Fact]
    public async Task A_cancelled_run_stops_between_two_items_and_lets_the_clock_go()
    {
        using var source = new CancellationTokenSource();
        _clock.At(1.Seconds(), source.Cancel);
        _clock.At(2.Seconds(), () => { });

        var run = async () => await _clock.Scheduler.RunAsync(Until.Never, "the test", source.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
        _clock.Elapsed.Should().Be(1.Seconds());
        _clock.Advance(1.Seconds());
    }

    [Fact]
    public void A_forgotten_periodic_timer_does_not_keep_a_run_going_for_ever()
    {
        using var timer = _clock.Every(1.Seconds(), () => { });

        var end = _clock.Scheduler.Run(Until.Never, "the test");

        end.Should().Be(ClockRun.Idle);
        _clock.Elapsed.Should().Be(1_000_000.Seconds());
    }

    [Fact]
    public async Task Work_runs_under_the_default_scheduler_and_no_synchronization_context()
    {
        using var pair = new Exclusive();
        (TaskScheduler, SynchronizationContext?) seen = default;
        _clock.Scheduler.Post(new Act(() => seen = (TaskScheduler.Current, SynchronizationContext.Current)));

        await pair.RunAsync(() => _clock.Advance(1.Seconds()));

        seen.Should().Be((TaskScheduler.Default, (SynchronizationContext?)null));
    }

    [Fact]
    public async Task An_asynchronous_run_leaves_a_foreign_scheduler_too()
    {
        using var pair = new Exclusive();
        TaskScheduler? seen = null;
        _clock.Scheduler.Post(new Act(() => seen = TaskScheduler.Current));

        await await pair.RunAsync(() => _clock.AdvanceAsync(1.Seconds()));

        seen.Should().Be(TaskScheduler.Default);
    }

    private bool Run(Countdown work)
    {
        work.Start();
        var run = _clock.Scheduler.RunAsync(work, "the test");
        return run.IsCompletedSuccessfully;
    }
}
