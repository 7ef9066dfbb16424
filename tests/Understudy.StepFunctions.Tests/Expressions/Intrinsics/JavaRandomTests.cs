using Understudy.StepFunctions.Expressions.Intrinsics;

namespace Understudy.StepFunctions.Tests.Expressions.Intrinsics;

public sealed class JavaRandomTests
{
    [Fact]
    public void The_seed_42_gives_the_double_that_the_service_was_recorded_to_give()
    {
        new JavaRandom(42).NextDouble().Should().Be(0.7275636800328681);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    [InlineData(uint.MaxValue)]
    public void Numbers_stay_below_the_bound(long bound)
    {
        var random = new JavaRandom(7);

        var numbers = Enumerable.Range(0, 1000).Select(_ => random.Next(bound)).ToList();

        numbers.Should().OnlyContain(number => number >= 0 && number < bound);
    }
}
