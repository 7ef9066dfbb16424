using System.Runtime.ExceptionServices;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Goes on with a deep recursion on another thread's stack, so that what can be evaluated does not depend on who calls.</summary>
internal static class FreshStack
{
    private const int Size = 16 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            Size)
        {
            IsBackground = true,
            Name = "Understudy.Jsonata deep evaluation",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
