using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions;

/// <summary>Which tasks of an Express execution are delivered twice, so that a test can prove its handlers idempotent.</summary>
/// <remarks>
/// An asynchronous Express execution runs at least once: AWS may run it, and so any of its tasks, more than once
/// (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">Choosing workflow type</see>). Here a task
/// delivered twice calls its handler a second time with the same <see cref="TaskCall"/> once the first call has been answered; the second
/// answer counts, and the history tells one task. <see cref="Execution.Redeliveries"/> tells which they were.
/// </remarks>
public sealed class AtLeastOnce
{
    private readonly Func<string, SeededRandom, bool> _choice;

    private AtLeastOnce(Func<string, SeededRandom, bool> choice) => _choice = choice;

    /// <summary>Every task is delivered twice, as if the whole execution had run twice.</summary>
    public static AtLeastOnce EveryTask { get; } = new((_, _) => true);

    /// <summary>Every attempt of some states is delivered twice.</summary>
    /// <param name="states">The names of the Task states; one that never runs has no effect.</param>
    public static AtLeastOnce Tasks(params string[] states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new((state, _) => states.Contains(state));
    }

    /// <summary>Each task is delivered twice with a probability, drawn from <see cref="ExecutionOptions.Seed"/>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public static AtLeastOnce Sometimes(double probability)
    {
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number from 0 to 1.");
        }

        return new((_, random) => random.NextDouble() < probability);
    }

    internal bool IsTwice(string state, SeededRandom random) => _choice(state, random);
}
