namespace Understudy.Time.Tests.Support;

/// <summary>A task scheduler and a synchronization context that are not the default ones.</summary>
internal sealed class Exclusive : IDisposable
{
    private readonly ConcurrentExclusiveSchedulerPair _pair = new();

    public Task RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return 0;
    });

    public Task<T> RunAsync<T>(Func<T> function) => Task.Factory.StartNew(
        () =>
        {
            SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
            return function();
        },
        CancellationToken.None,
        TaskCreationOptions.None,
        _pair.ExclusiveScheduler);

    public void Dispose() => _pair.Complete();
}
