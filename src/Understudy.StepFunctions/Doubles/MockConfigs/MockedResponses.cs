using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions.Doubles.MockConfigs;

/// <summary>The mocked responses of a state: each answer, and for how many calls it counts.</summary>
internal sealed record MockedResponses(IReadOnlyList<(Answer Answer, int Times)> Answers)
{
    public void AddTo(TaskDoubleSequence sequence)
    {
        foreach (var (answer, times) in Answers)
        {
            sequence.Then(answer, TimeSpan.Zero).Times(times);
        }
    }
}
