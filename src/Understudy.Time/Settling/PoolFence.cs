namespace Understudy.Time.Settling;

/// <summary>A burst of items through the thread pool's global queue: when the last has run, all that was queued there before has been taken.</summary>
internal sealed class PoolFence : IThreadPoolWorkItem
{
    private readonly TaskCompletionSource _passed = new();
    private readonly HashSet<int> _workers;
    private int _left;

    private PoolFence(int width, HashSet<int> workers)
    {
        _left = width;
        _workers = workers;
    }

    /// <summary>Completes once <paramref name="width"/> items have run; adds the workers that ran them.</summary>
    public static Task PassAsync(int width, HashSet<int> workers)
    {
        var fence = new PoolFence(width, workers);
        for (var i = 0; i < width; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(fence, preferLocal: false);
        }

        return fence._passed.Task;
    }

    public void Execute()
    {
        lock (_workers)
        {
            _workers.Add(Environment.CurrentManagedThreadId);
        }

        if (Interlocked.Decrement(ref _left) == 0)
        {
            // Lets a worker that was preempted with an item in its hands go on; once per fence, as it may cost a time slice.
            Thread.Yield();
            _passed.SetResult();
        }
    }
}
