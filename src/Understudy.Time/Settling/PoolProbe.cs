namespace Understudy.Time.Settling;

/// <summary>Proves that the thread pool holds nothing: no item queued, and no worker that could be carrying one.</summary>
internal static class PoolProbe
{
    // A worker woken for an item that another one took needs a moment to find that out. Spinning is no waiting for time to pass:
    // giving up early costs a few fences, never a wrong answer.
    private const int Patience = 32;

    /// <summary>Whether no worker but this thread, if it is one, is at work.</summary>
    public static bool IsIdle()
    {
        var known = Thread.CurrentThread.IsThreadPoolThread ? 1 : 0;
        for (var i = 0; i < Patience; i++)
        {
            // Queue between two looks at the workers: an item that left the queue in between is seen in the second look.
            if (BusyWorkers() <= known && ThreadPool.PendingWorkItemCount == 0 && BusyWorkers() <= known)
            {
                return true;
            }

            Thread.SpinWait(16);
        }

        return false;
    }

    private static int BusyWorkers()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return most - available;
    }
}
