using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions.Doubles.MockConfigs;

/// <summary>The mocked responses of a state: where they stand, each answer, and for how many calls it counts.</summary>
internal sealed record MockedResponses(string Path, IReadOnlyList<(Answer Answer, int Times)> Answers)
{
    public void AddTo(TaskDoubleSequence sequence)
    {
        var calls = 0;
        foreach (var (answer, times) in Answers)
        {
            sequence.Then(answer, TimeSpan.Zero).Times(times);
            calls += times;
        }

        sequence.WhenExhausted($"a response for \"{calls}\" into {Path} of the mock configuration.");
    }
}
