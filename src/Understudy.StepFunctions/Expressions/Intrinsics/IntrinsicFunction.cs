namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>An intrinsic function.</summary>
/// <param name="Name">Its full name, such as <c>States.Format</c>.</param>
/// <param name="Fewest">The fewest arguments it takes.</param>
/// <param name="Most">The most arguments it takes.</param>
/// <param name="Body">What it computes.</param>
internal sealed record IntrinsicFunction(string Name, int Fewest, int Most, IntrinsicBody Body)
{
    /// <summary>The argument from which on the function takes numbers only, from 0; none by default.</summary>
    public int NumbersFrom { get; init; } = int.MaxValue;
}
