using Understudy.Time;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Asks code of the test as a call on the clock, so that the clock knows whom it waits for, and for no longer than a timeout.</summary>
internal static class TimedCall
{
    /// <summary>The answer; null if none came in time.</summary>
    /// <param name="clock">The clock of the API.</param>
    /// <param name="name">What is asked, for messages.</param>
    /// <param name="runsInRealTime">Whether it does real input or output.</param>
    /// <param name="timeout">How long it may take on the clock.</param>
    /// <param name="state">What <paramref name="ask"/> needs, so that it captures nothing.</param>
    /// <param name="ask">Asks.</param>
    public static ValueTask<T?> AskAsync<T, TState>(
        VirtualClock clock, string name, bool runsInRealTime, TimeSpan timeout, TState state, Func<TState, ValueTask<T>> ask)
        where T : class
    {
        var clockCall = clock.Scheduler.BeginCall(name, runsInRealTime);
        ValueTask<T> answer;
        try
        {
            using (clockCall.Enter())
            {
                answer = ask(state);
            }
        }
        catch
        {
            clockCall.Close();
            throw;
        }

        if (!answer.IsCompleted)
        {
            return new(new PendingCall<T>(clockCall, clock.Scheduler, name).WaitAsync(answer.AsTask(), clock.GetUtcNow() + timeout));
        }

        clockCall.Close();
        return new(Given(answer.GetAwaiter().GetResult(), name));
    }

    public static T Given<T>(T? result, string name)
        where T : class => result ?? throw new NoAnswerException(name);
}
