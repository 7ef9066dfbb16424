namespace Understudy.Time.Settling;

/// <summary>Decides from fences when a loaded thread pool no longer holds a piece of a call.</summary>
/// <remarks>
/// A worker that has run a fence from the global queue had emptied its own queue and finished what it carried. Once every worker
/// has (a turnover), what was queued before it is in some worker's hands; after a second one it has run. What runs without an execution
/// context leaves no trace and may queue once more, hence twice that. A worker that someone blocks never runs a fence: the bound.
/// </remarks>
internal sealed class PoolTurnover
{
    private const int TurnoversNeeded = 4;
    private const int FencesAtMost = 8;
    private const int WidthAtMost = 8;

    private readonly HashSet<int> _workers = [];
    private int _turnovers;
    private int _fences;

    public bool IsComplete => _turnovers >= TurnoversNeeded || _fences >= FencesAtMost;

    public void Restart()
    {
        _workers.Clear();
        _turnovers = 0;
        _fences = 0;
    }

    public async Task PassAsync()
    {
        // The first fence is a single item: on a quiet pool the driver then stands alone on a worker, which the probe can prove.
        var width = _fences == 0 ? 1 : Math.Clamp(ThreadPool.ThreadCount, 1, WidthAtMost);
        await PoolFence.PassAsync(width, _workers).ConfigureAwait(false);
        _fences++;
        if (_workers.Count >= ThreadPool.ThreadCount)
        {
            _turnovers++;
            _workers.Clear();
        }
    }
}
