namespace Understudy.Conformance.CommandLine;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>A case failed; with a ratchet, a figure is worse than before.</summary>
    public const int Failed = 1;

    /// <summary>The command line names something that is not there.</summary>
    public const int Misused = 2;
}
