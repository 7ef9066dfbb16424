using Understudy.Time;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>Moves the clock for requests that wait on it, one mover at a time.</summary>
internal sealed class AutoAdvance(VirtualClock clock, string api) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<ApiResponse> WaitAsync(Task<ApiResponse> answer)
    {
        while (!answer.IsCompleted)
        {
            // The one who has the turn may bring this answer along.
            var turn = _turn.WaitAsync();
            await Task.WhenAny(turn, answer).ConfigureAwait(false);
            await (turn.IsCompleted ? MoveAsync(answer) : GiveBackAsync(turn)).ConfigureAwait(false);
        }

        return await answer.ConfigureAwait(false);
    }

    public void Dispose() => _turn.Dispose();

    private async Task MoveAsync(Task<ApiResponse> answer)
    {
        try
        {
            if (!answer.IsCompleted && await clock.Scheduler.RunAsync(new Answered(answer, api)).ConfigureAwait(false) == ClockRun.Idle)
            {
                // Nothing on the clock will bring it: something else has to.
                await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private Task GiveBackAsync(Task turn)
    {
        _ = turn.ContinueWith(_ => _turn.Release(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return Task.CompletedTask;
    }

    private sealed class Answered(Task answer, string api) : IClockGoal
    {
        public string Driver => $"a request to the API \"{api}\" (AutoAdvance)";

        public bool IsReached => answer.IsCompleted;
    }
}
