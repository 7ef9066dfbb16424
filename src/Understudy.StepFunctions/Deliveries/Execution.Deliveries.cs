namespace Understudy.StepFunctions;

/// <content>What was delivered twice.</content>
public sealed partial class Execution
{
    /// <summary>The states whose task was delivered twice (<see cref="ExecutionOptions.AtLeastOnce"/>), once for each attempt, in order.</summary>
    public IReadOnlyList<string> Redeliveries => [.. _run.Redeliveries];
}
