using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.TestStates;

/// <summary>What a tested Map comes to: how many iterations it has, and how many of them may fail.</summary>
internal sealed record MapTerms(int Iterations, int MaxConcurrency, long? ToleratedFailureCount, double? ToleratedFailurePercentage)
{
    /// <summary>The failure of the Map when so many iterations fail; null when it tolerates them.</summary>
    /// <exception cref="TestStateException">It does not have so many iterations.</exception>
    public Failure? Judge(int failures)
    {
        if (failures > Iterations)
        {
            throw TestStateException.Invalid("Map iteration failure count must be less than or equal to the number of Map iterations");
        }

        // Recorded: a Map that says nothing of failures tolerates, in a test, all of them.
        var isExceeded = failures > ToleratedFailureCount || (Iterations > 0 && 100.0 * failures / Iterations > ToleratedFailurePercentage);
        return isExceeded
            ? new Failure(ErrorNames.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded") { IsTasksOwn = true }
            : null;
    }
}
