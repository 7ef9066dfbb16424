namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>What a double answers. Its text completes the sentence "the double …".</summary>
internal abstract class Answer
{
    public abstract ValueTask<TaskOutcome> GiveAsync(DoubledCall call);

    public abstract override string ToString();
}
