using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Calls;

public sealed class CallTests
{
    private readonly VirtualClock _clock = new();
    private readonly Handlers _handlers;
    private readonly TaskCompletionSource _gate = new();

    public CallTests() => _handlers = new Handlers(_clock);

    [Fact]
    public void A_call_that_waits_on_its_own_timer_lets_the_clock_move()
    {
        _handlers.Start("ship", () => Task.Delay(2.Seconds(), _clock));

        _clock.Advance(5.Seconds());

        _handlers.Log.Should().Equal("2 ship RanToCompletion");
    }

    [Fact]
    public void A_synchronous_advance_refuses_a_call_that_waits_for_something_else()
    {
        _handlers.Start("ship", () => _gate.Task);

        var advance = () => _clock.Advance(5.Seconds());

        advance.Should().ThrowExactly<ClockBusyException>().WithMessage(
            "Call \"ship\" (#1) is still open at 2025-01-01T00:00:00.0000000Z: it has neither completed nor armed a timer on this clock.\n"
            + "A synchronous advance cannot wait for it; write await clock.AdvanceAsync(...) instead.");
    }

    [Fact]
    public void A_synchronous_advance_refuses_a_call_in_real_time_although_its_timer_is_armed()
    {
        _handlers.Start("http", () => _gate.Task.WaitAsync(30.Seconds(), _clock), runsInRealTime: true);

        var advance = () => _clock.Advance(5.Seconds());

        advance.Should().ThrowExactly<ClockBusyException>().WithMessage(
            "Call \"http\" (#1) is still open at 2025-01-01T00:00:00.0000000Z: it runs in real time and has not completed.\n"
            + "A synchronous advance cannot wait for it; write await clock.AdvanceAsync(...) instead.");
    }

    [Fact]
    public async Task An_asynchronous_advance_waits_for_a_call_in_real_time_although_its_timer_is_armed()
    {
        _handlers.Start("http", () => _gate.Task.WaitAsync(3.Seconds(), _clock), runsInRealTime: true);
        var advance = _clock.AdvanceAsync(5.Seconds());
        await Task.Yield();

        _gate.SetResult();
        await advance;

        _handlers.Log.Should().Equal("0 http RanToCompletion");
    }

    [Fact]
    public void A_synchronous_advance_waits_for_threads_that_execute_a_call()
    {
        _handlers.Start("compute", () => Task.Run(() => Thread.SpinWait(100_000)));

        _clock.Advance(5.Seconds());

        _handlers.Log.Should().Equal("0 compute RanToCompletion");
    }

    [Fact]
    public async Task An_engine_timer_does_not_let_a_call_rest_on_it()
    {
        _clock.Scheduler.Schedule(VirtualClock.DefaultStart + 1.Seconds(), new Act(() => _handlers.Note("States.Timeout")));
        _handlers.Start("slow", () => _gate.Task);
        var advance = _clock.AdvanceAsync(5.Seconds());

        _gate.SetResult();
        await advance;

        _handlers.Log.Should().Equal("0 slow RanToCompletion", "1 States.Timeout");
    }

    [Fact]
    public async Task Completions_found_together_are_handled_in_the_order_of_the_calls()
    {
        _handlers.Start("first", () => _gate.Task.WaitAsync(1.Hours(), _clock));
        _handlers.Start("second", async () =>
        {
            await Task.Delay(1.Seconds(), _clock);
            _ = Task.Run(_gate.SetResult);
        });

        await _clock.AdvanceAsync(5.Seconds());

        _handlers.Log.Should().Equal("1 first RanToCompletion", "1 second RanToCompletion");
    }

    [Fact]
    public void A_call_that_waits_on_a_task_token_does_not_keep_a_run_from_being_idle()
    {
        var call = _clock.Scheduler.BeginCall("approve");
        call.WaitOnToken();

        var end = _clock.Scheduler.Run(Until.Never, "the test");

        end.Should().Be(ClockRun.Idle);
        call.State.Should().Be(ClockCallState.WaitingOnToken);
    }

    [Fact]
    public void A_call_whose_token_was_answered_holds_the_clock_until_it_is_closed()
    {
        var call = _clock.Scheduler.BeginCall("approve");
        call.WaitOnToken();
        call.TokenAnswered();
        var advance = () => _clock.Advance(1.Seconds());
        advance.Should().Throw<ClockBusyException>();

        call.Close();
        call.Close();

        advance.Should().NotThrow();
    }

    [Fact]
    public void The_late_result_of_a_closed_call_is_dropped()
    {
        var call = _clock.Scheduler.BeginCall("late");
        using (call.Enter())
        {
            call.Track(Task.Delay(10.Seconds(), _clock), new Act(() => _handlers.Note("late")));
        }

        _clock.Advance(5.Seconds());
        call.Close();
        _clock.Advance(20.Seconds());

        _handlers.Log.Should().BeEmpty();
    }

    [Fact]
    public void A_closed_call_that_never_completes_does_not_hold_the_clock()
    {
        var call = _clock.Scheduler.BeginCall("stuck");
        call.Track(_gate.Task, new Act(() => _handlers.Note("stuck")));

        call.Close();
        _clock.Advance(20.Seconds());

        _clock.Elapsed.Should().Be(20.Seconds());
    }

    [Fact]
    public void A_timer_made_outside_any_call_does_not_let_a_call_rest_on_it()
    {
        using var timer = _clock.At(1.Seconds(), () => { });
        _handlers.Start("slow", () => _gate.Task);

        var advance = () => _clock.Advance(5.Seconds());

        advance.Should().Throw<ClockBusyException>().Which.Call.Should().Be("slow");
    }

    [Fact]
    public void A_handler_of_another_clock_owns_no_timer_here()
    {
        var call = new VirtualClock().Scheduler.BeginCall("elsewhere");
        using (call.Enter())
        {
            _clock.At(1.Seconds(), () => _handlers.Note("fired"));
        }

        _clock.Advance(1.Seconds());

        _handlers.Log.Should().Equal("1 fired");
    }

    [Fact]
    public void Entering_a_call_hides_the_synchronization_context_and_gives_it_back()
    {
        var context = new SynchronizationContext();
        SynchronizationContext.SetSynchronizationContext(context);
        var inside = context;

        using (_clock.Scheduler.BeginCall("any").Enter())
        {
            inside = SynchronizationContext.Current;
        }

        inside.Should().BeNull();
        SynchronizationContext.Current.Should().BeSameAs(context);
    }
}
