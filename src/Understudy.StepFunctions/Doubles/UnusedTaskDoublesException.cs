using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>Doubles were set up that no Task ever asked (<see cref="TaskDoubles.VerifyAllUsed"/>).</summary>
public sealed class UnusedTaskDoublesException : Exception
{
    internal UnusedTaskDoublesException(IReadOnlyList<DoubleKey> unused, IReadOnlyList<string> called)
        : base(Describe(unused, called))
    {
        UnusedDoubles = [.. unused.Select(key => key.Name)];
        CalledStates = called;
    }

    /// <summary>The states, functions and resources whose double was not used, in the order they were set up.</summary>
    public IReadOnlyList<string> UnusedDoubles { get; }

    /// <summary>The Task states that ran, in the order of their first call.</summary>
    public IReadOnlyList<string> CalledStates { get; }

    private static string Describe(IReadOnlyList<DoubleKey> unused, IReadOnlyList<string> called) => $"""
        {unused.Count} double(s) were set up and never used:
        {string.Join('\n', unused.Select(key => "  " + Line(key, called)))}
        called  {NameList.Of(called)}
        Remove them, or find out why the execution did not get there.
        """;

    private static string Line(DoubleKey unused, IReadOnlyList<string> called) =>
        unused.Kind is DoubleKeyKind.State && NearMiss.Of(unused.Name, called) is { } meant
            ? $"{unused}   (did you mean \"{meant}\"?)"
            : unused.ToString();
}
