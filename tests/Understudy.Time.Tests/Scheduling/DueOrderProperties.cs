using CsCheck;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Scheduling;

public sealed class DueOrderProperties
{
    private static readonly Gen<Step[]> Plans =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 40], (kind, delay, target) => new Step((StepKind)kind, delay, target)).Array[0, 60];

    [Fact]
    public void Firing_order_is_the_order_by_due_time_and_sequence_number() =>
        Plans.Sample(plan =>
        {
            var actual = new ClockUnderPlan(plan);
            actual.Advance(1_000);

            actual.Fired.Should().Equal(new ModelUnderPlan(plan).Run());
        });

    [Fact]
    public void Two_advances_do_what_one_of_their_sum_does() =>
        Gen.Select(Plans, Gen.Int[0, 50]).Sample((plan, first) =>
        {
            var once = new ClockUnderPlan(plan);
            once.Advance(1_000);
            var twice = new ClockUnderPlan(plan);
            twice.Advance(first);
            twice.Advance(1_000 - first);

            twice.Fired.Should().Equal(once.Fired);
        });
}
