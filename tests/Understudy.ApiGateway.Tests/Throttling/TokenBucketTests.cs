using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Tests.Throttling;

public sealed class TokenBucketTests
{
    private const long Start = 638_713_728_000_000_000;

    [Fact]
    public void A_burst_of_100_passes_the_101st_call_does_not_and_20_ms_later_exactly_one_more_does()
    {
        var bucket = Bucket(rate: 50, burst: 100);

        Admitted(bucket, calls: 101, at: Start).Should().Be(100);
        Admitted(bucket, calls: 2, at: Start + Milliseconds(20) - 1).Should().Be(0);
        Admitted(bucket, calls: 2, at: Start + Milliseconds(20)).Should().Be(1);
    }

    [Fact]
    public void Parallel_calls_at_one_instant_are_admitted_up_to_exactly_the_burst()
    {
        var bucket = Bucket(rate: 50, burst: 100);
        var admitted = 0;

        Parallel.For(0, 10_000, _ => Interlocked.Add(ref admitted, bucket.TryTake(Start) ? 1 : 0));

        admitted.Should().Be(100);
    }

    [Fact]
    public void Idle_time_never_stores_more_than_the_burst()
    {
        var bucket = Bucket(rate: 10, burst: 2);
        bucket.TryTake(Start);

        var admitted = Admitted(bucket, calls: 5, at: Start + TimeSpan.FromDays(10_000).Ticks);

        admitted.Should().Be(2);
    }

    [Fact]
    public void A_third_of_a_token_per_second_is_not_rounded_away_over_a_million_seconds()
    {
        var bucket = Bucket(rate: 1m / 3, burst: 1);
        var admitted = 0;

        for (var second = 0L; second < 1_000_000; second++)
        {
            admitted += bucket.TryTake(Start + second * TimeSpan.TicksPerSecond) ? 1 : 0;
        }

        // 0.333333333333333333 is a little less than a third: each token comes a tick late, so every fourth second has one.
        admitted.Should().Be(250_000);
    }

    [Fact]
    public void A_tenth_of_a_token_per_second_comes_exactly_every_ten_seconds()
    {
        var bucket = Bucket(rate: 0.1m, burst: 1);
        bucket.TryTake(Start);

        bucket.NextToken(Start).Should().Be(Start + TimeSpan.FromSeconds(10).Ticks);
        bucket.HasToken(Start + TimeSpan.FromSeconds(10).Ticks - 1).Should().BeFalse();
    }

    [Fact]
    public void The_next_token_is_due_now_when_there_is_one()
    {
        var bucket = Bucket(rate: 50, burst: 1);

        var next = bucket.NextToken(Start + 7);

        next.Should().Be(Start + 7);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 0)]
    public void Without_a_rate_or_a_burst_no_token_ever_comes(int rate, int burst)
    {
        var bucket = Bucket(rate, burst);
        bucket.TryTake(Start);

        bucket.NextToken(Start).Should().BeNull();
        bucket.TryTake(Start + TimeSpan.FromDays(365).Ticks).Should().BeFalse();
    }

    [Fact]
    public void The_available_tokens_are_whole()
    {
        var bucket = Bucket(rate: 1, burst: 10);
        Admitted(bucket, calls: 10, at: Start);

        var available = bucket.Available(Start + Milliseconds(2_999));

        available.Should().Be(2);
    }

    private static TokenBucket Bucket(decimal rate, int burst) => new(new ThrottleSettings(rate, burst), Start);

    private static int Admitted(TokenBucket bucket, int calls, long at) => Enumerable.Range(0, calls).Count(_ => bucket.TryTake(at));

    private static long Milliseconds(int count) => count * TimeSpan.TicksPerMillisecond;
}
