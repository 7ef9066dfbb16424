using CsCheck;

namespace Understudy.StepFunctions.Tests.Doubles;

public class SequencePropertyTests
{
    private static readonly Gen<int[]> Counts = Gen.Int[1, 4].Array[1, 6];

    [Fact]
    public void Each_outcome_counts_for_its_calls_and_then_the_next_one_does() => Counts.Sample(counts =>
    {
        var doubles = Sequence(counts);
        var expected = counts.SelectMany((count, index) => Enumerable.Repeat($"{index}", count));

        var results = counts.SelectMany((count, _) => Enumerable.Range(0, count)).Select(_ => Ask(doubles)).ToList();

        results.Should().Equal(expected);
        doubles.Invoking(Ask).Should().Throw<TaskDoubleExhaustedException>();
    });

    [Fact]
    public void Two_runs_of_one_set_up_are_the_same() => Counts.Sample(counts =>
    {
        var first = Sequence(counts);
        var second = first.Copy();

        var results = counts.Select(_ => (First: Ask(first), Second: Ask(second)));

        results.Should().OnlyContain(pair => pair.First == pair.Second);
    });

    private static TaskDoubles Sequence(int[] counts) => new TaskDoubles().On("Pay", t =>
    {
        var sequence = t.Returns(0).Times(counts[0]);
        for (var i = 1; i < counts.Length; i++)
        {
            sequence.ThenReturns(i).Times(counts[i]);
        }
    });

    private static string Ask(TaskDoubles doubles) => doubles.ResultOfAsync("Pay").GetAwaiter().GetResult();
}
