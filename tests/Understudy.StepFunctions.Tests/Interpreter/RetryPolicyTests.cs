using FluentAssertions.Extensions;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class RetryPolicyTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(3, 15)] // 20 s, capped
    public void Each_delay_is_the_previous_one_times_the_backoff_rate_up_to_the_cap(int retry, int seconds)
    {
        var retrier = new Retrier { ErrorEquals = [ErrorNames.All], Interval = 5.Seconds(), BackoffRate = 2.0, MaxDelay = 15.Seconds() };

        var delay = RetryPolicy.DelayBefore(retry, retrier);

        delay.Should().Be(seconds.Seconds());
    }

    [Fact]
    public void A_delay_without_a_cap_stops_growing_at_the_largest_interval_there_is()
    {
        var retrier = new Retrier { ErrorEquals = [ErrorNames.All], BackoffRate = 10 };

        var delay = RetryPolicy.DelayBefore(400, retrier);

        delay.Should().Be(TimeSpan.FromSeconds(99_999_999));
    }

    [Fact]
    public void Full_jitter_draws_a_delay_from_nothing_up_to_the_delay()
    {
        var random = new SeededRandom(seed: 7);

        var delays = Enumerable.Range(0, 1000).Select(_ => RetryPolicy.WithJitter(10.Seconds(), JitterStrategy.Full, random)).ToArray();

        delays.Should().OnlyContain(delay => delay >= TimeSpan.Zero && delay < 10.Seconds());
        delays.Average(delay => delay.TotalSeconds).Should().BeApproximately(5, precision: 0.5);
    }

    [Fact]
    public void No_jitter_leaves_the_delay_alone()
    {
        RetryPolicy.WithJitter(10.Seconds(), JitterStrategy.None, new SeededRandom(0)).Should().Be(10.Seconds());
    }
}
