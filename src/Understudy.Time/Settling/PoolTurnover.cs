namespace Understudy.Time.Settling;

/// <summary>Decides from fences when a loaded thread pool no longer holds a piece of a call.</summary>
/// <remarks>
/// A worker that has run a fence from the global queue had emptied its own queue and finished what it carried. Once every worker
/// has (a turnover), what was queued before it is in some worker's hands; after a second one it has run. What runs without an execution
/// context leaves no trace and may queue once more, hence twice that. A worker that someone blocks never runs a fence: the bound.
/// </remarks>
/// <param name="patience">How many times the usual number of fences to spend before the answer counts.</param>
internal sealed class PoolTurnover(int patience = 1)
{
    private const int TurnoversNeeded = 4;
    private const int FencesAtMost = 8;
    private const int WidthAtMost = 8;

    private readonly HashSet<int> _workers = [];
    private int _turnovers;
    private int _fences;

    public bool IsComplete => _turnovers >= patience * TurnoversNeeded || _fences >= patience * FencesAtMost;

    /// <summary>Blocks until a fence has passed; waiting on a task tells the pool to add a thread, however many tests wait like this.</summary>
    public void Pass()
    {
        StartFence().GetAwaiter().GetResult();
        Count();
    }

    /// <summary>Goes on, on the worker that ran the last item of a fence.</summary>
    public async Task PassAsync()
    {
        await StartFence().ConfigureAwait(false);
        Count();
    }

    private Task StartFence() => PoolFence.PassAsync(Math.Clamp(ThreadPool.ThreadCount, 1, WidthAtMost), _workers);

    private void Count()
    {
        _fences++;
        if (_workers.Count >= ThreadPool.ThreadCount)
        {
            _turnovers++;
            _workers.Clear();
        }
    }
}
