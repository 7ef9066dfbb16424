namespace Understudy.StepFunctions.Definition;

/// <summary>An element of <c>Catch</c>.</summary>
internal sealed class Catcher
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    public required Transition Next { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Whole;
}
