namespace Understudy.StepFunctions.Tests.Determinism;

/// <summary>Work on the thread pool that has nothing to do with any execution.</summary>
internal static class PoolLoad
{
    private const int Items = 16;
    private const int TurnsOfEach = 20;

    /// <summary>Queues short items that come back again and again, so that handlers resume late and on changing threads. The amount is fixed,
    /// so that a slow machine has as much to do as a fast one.</summary>
    public static void Burst()
    {
        for (var i = 0; i < Items; i++)
        {
            _ = Task.Run(TakeTurnsAsync);
        }
    }

    private static async Task TakeTurnsAsync()
    {
        for (var turn = 0; turn < TurnsOfEach; turn++)
        {
            Thread.SpinWait(50);
            await Task.Yield();
        }
    }
}
