namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Draws the choices that make one input: SplitMix64 from its number.</summary>
internal sealed class Fuzz(int number)
{
    private ulong _state = ((ulong)number + 1) * 0xD1342543DE82EF95;

    /// <summary>From 0 to below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    public bool Chance(int oneIn) => Below(oneIn) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
