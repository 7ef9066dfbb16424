namespace Understudy.Time;

/// <summary>Two drivers would have moved one clock at the same moment.</summary>
public sealed class ClockOwnershipException : Exception
{
    internal ClockOwnershipException(string owner, string intruder)
        : base($"{intruder} cannot drive the clock: {owner} is driving it.\n"
            + "One clock has one driver at a time. Await the first before you start the second, give each its own VirtualClock, "
            + "and inside a handler await Task.Delay(delay, clock) instead of advancing.")
    {
        Owner = owner;
        Intruder = intruder;
    }

    /// <summary>Who drives the clock.</summary>
    public string Owner { get; }

    /// <summary>Who wanted to as well.</summary>
    public string Intruder { get; }
}
