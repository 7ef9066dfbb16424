namespace Understudy.Time.Scheduling;

/// <summary>What kind of work came off the agenda.</summary>
internal enum Taken
{
    Nothing,

    /// <summary>The continuation of a completed call, or posted work.</summary>
    Posted,

    /// <summary>Engine work, or a timer that a call made.</summary>
    Due,

    /// <summary>A timer made outside any call.</summary>
    Stray,
}
