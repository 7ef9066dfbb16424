using Understudy.ApiGateway.Canaries;

namespace Understudy.ApiGateway.Tests.Canaries;

public sealed class CanaryDrawTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(100, 10_000, 10_000)]
    [InlineData(10, 900, 1_100)]
    public void The_canary_gets_its_share_of_the_calls(int percent, int least, int most)
    {
        var calls = Enumerable.Range(1, 10_000).Count(call => CanaryDraw.IsCanary(percent, seed: 0, call));

        calls.Should().BeInRange(least, most);
    }

    [Fact]
    public void The_same_seed_chooses_the_same_calls_and_another_seed_others()
    {
        var once = Chosen(seed: 7);

        Chosen(seed: 7).Should().Equal(once);
        Chosen(seed: 8).Should().NotEqual(once);
    }

    private static IEnumerable<bool> Chosen(ulong seed) => [.. Enumerable.Range(1, 100).Select(call => CanaryDraw.IsCanary(50, seed, call))];
}
