namespace Understudy.Conformance.Cases;

/// <summary>Keeps one case from ending the run: what it throws, or that it never ends, is its own failure.</summary>
internal static class CaseGuard
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);

    public static async Task<Verdict> JudgeAsync(ConformanceCase conformanceCase)
    {
        try
        {
            // On the pool, so that a case that blocks its thread is given up too.
            return await Task.Run(() => conformanceCase.JudgeAsync().AsTask()).WaitAsync(LongestRun);
        }
#pragma warning disable CA1031 // Whatever it is, it is what the case has to tell.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Verdict.Crashed(e);
        }
    }
}
