namespace Understudy.StepFunctions;

/// <summary>The quotas of AWS that an execution is held to. Each may be lifted by name with null.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Service quotas</see>.</remarks>
public sealed record ExecutionLimits
{
    /// <summary>The quotas of AWS.</summary>
    public static readonly ExecutionLimits Aws = new();

    /// <summary>No quota at all.</summary>
    public static readonly ExecutionLimits None = new() { PayloadBytes = null, HistoryEvents = null, Duration = null, MapConcurrency = null, MapRunConcurrency = null, EventsAtOneInstant = null, NestingDepth = null };

    /// <summary>The largest input, output or result, in bytes of UTF-8 JSON. Default 262,144.</summary>
    public long? PayloadBytes { get; init; } = 262_144;

    /// <summary>How many events a Standard history may have; the last one fails the execution. Default 25,000. Express has no such quota.</summary>
    public int? HistoryEvents { get; init; } = 25_000;

    /// <summary>How long an execution may run. Default: a year for Standard, five minutes for Express.</summary>
    public TimeSpan? Duration { get; init; } = TimeSpan.MaxValue;

    /// <summary>How many iterations of an inline Map run at one time. Default 40.</summary>
    public int? MapConcurrency { get; init; } = 40;

    /// <summary>How many child executions of a distributed Map run at one time. Default 10,000.</summary>
    public int? MapRunConcurrency { get; init; } = 10_000;

    /// <summary>How many executions may stand around one that a task starts. Default 100.</summary>
    /// <remarks>No quota of AWS. It stops a state machine that starts itself without end: those count that wait for the one they have started,
    /// and those that have started it at the very instant of their own start.</remarks>
    public int? NestingDepth { get; init; } = 100;

    /// <summary>How many events an execution may write without the clock moving, before it is taken for a loop that never ends. Default a million.</summary>
    /// <remarks>No quota of AWS, where every transition takes time. It stops an Express loop, which has no <see cref="HistoryEvents"/>.</remarks>
    public long? EventsAtOneInstant { get; init; } = 1_000_000;
}
