using Understudy.Time;

namespace Understudy.ApiGateway.Handlers;

/// <summary>A function or back end that has not answered yet: whichever comes first ends it, the answer or the timeout on the clock.</summary>
internal sealed class PendingCall<T>(ClockCall clockCall, ClockScheduler scheduler, string name) : IClockWork
    where T : class
{
    // Continued on the thread that completes it, so that the call's end bears the instant at which it ended.
    private readonly TaskCompletionSource<T?> _end = new();
    private ScheduledWork? _timeout;
    private Task<T>? _answer;

    public Task<T?> WaitAsync(Task<T> answer, DateTimeOffset due)
    {
        _answer = answer;
        _timeout = scheduler.Schedule(due, this);
        answer.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(TakeAnswer);
        return _end.Task;
    }

    /// <summary>The time is up.</summary>
    public void Run()
    {
        if (_end.TrySetResult(null))
        {
            clockCall.Close();
        }
    }

    private void TakeAnswer()
    {
        _timeout!.Cancel();
        clockCall.Close();
        try
        {
            _end.TrySetResult(TimedCall.Given(_answer!.GetAwaiter().GetResult(), name));
        }
#pragma warning disable CA1031 // Whatever the test's function throws surfaces from the request.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _end.TrySetException(e);
        }
    }
}
