namespace Understudy.Conformance.Cases;

/// <summary>One recorded case of a suite.</summary>
internal abstract class ConformanceCase
{
    /// <summary>What reports and filters call it.</summary>
    public abstract string Id { get; }

    /// <summary>What it is counted under.</summary>
    public abstract string Group { get; }

    /// <summary>Runs what the case describes and compares it with what was recorded.</summary>
    public abstract ValueTask<Verdict> JudgeAsync();
}
