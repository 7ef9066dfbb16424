using Understudy.ApiGateway.Caching;

namespace Understudy.ApiGateway.Tests.Caching;

public sealed class ResponseCacheTests
{
    private readonly ResponseCache<string> _cache = new();

    [Fact]
    public void A_response_is_served_until_its_time_to_live_has_passed()
    {
        _cache.Store("key", "one", bodyLength: 3, now: 0, TimeSpan.FromSeconds(60));

        _cache.Find("key", TimeSpan.FromSeconds(60).Ticks - 1).Should().Be("one");
        _cache.Find("key", TimeSpan.FromSeconds(60).Ticks).Should().BeNull();
    }

    [Theory]
    [InlineData(1_048_576, true)]
    [InlineData(1_048_577, false)]
    public void A_larger_body_than_AWS_keeps_is_not_kept(int length, bool isKept)
    {
        _cache.Store("key", "large", length, now: 0, TimeSpan.FromSeconds(60));

        (_cache.Find("key", 0) is not null).Should().Be(isKept);
    }

    [Fact]
    public void Entries_are_flushed_one_by_one_or_all_at_once()
    {
        _cache.Store("a", "one", 3, now: 0, TimeSpan.FromSeconds(60));
        _cache.Store("b", "two", 3, now: 0, TimeSpan.FromSeconds(60));
        _cache.Store("c", "three", 5, now: 0, TimeSpan.FromSeconds(60));

        _cache.Remove("a");
        (_cache.Find("a", 0), _cache.Find("b", 0)).Should().Be((null, "two"));
        _cache.Clear();
        (_cache.Find("b", 0), _cache.Find("c", 0)).Should().Be((null, null));
    }
}
