using Understudy.ApiGateway.Caching;

namespace Understudy.ApiGateway.Tests.Caching;

public sealed class MethodSettingsTableTests
{
    [Fact]
    public void An_override_wins_member_by_member_over_the_settings_for_all()
    {
        var table = Table(
            ("*/*", new MethodSetting { ThrottlingRateLimit = 10, ThrottlingBurstLimit = 20 }),
            ("items/GET", new MethodSetting { ThrottlingBurstLimit = 1 }));

        table.ThrottleOf("/items", "GET").Should().Be(new ThrottleSettings(10, 1));
        table.ThrottleOf("/other", "GET").Should().Be(new ThrottleSettings(10, 20));
    }

    [Fact]
    public void Without_settings_only_the_account_limits_a_method() => Table().ThrottleOf("/items", "GET").Should().BeNull();

    [Fact]
    public void Settings_for_all_cache_GET_only_and_an_override_caches_any_method()
    {
        var table = Table(("*/*", new MethodSetting { CachingEnabled = true }), ("items/POST", new MethodSetting { CachingEnabled = true, CacheTtlInSeconds = 5 }));

        table.CacheOf("/items", "GET")!.TimeToLive.Should().Be(TimeSpan.FromSeconds(300));
        table.CacheOf("/items", "POST")!.TimeToLive.Should().Be(TimeSpan.FromSeconds(5));
        table.CacheOf("/other", "POST").Should().BeNull();
    }

    [Fact]
    public void A_time_to_live_of_zero_switches_the_cache_off() =>
        Table(("*/*", new MethodSetting { CachingEnabled = true, CacheTtlInSeconds = 0 })).CacheOf("/items", "GET").Should().BeNull();

    [Fact]
    public void Invalidation_needs_a_permission_unless_told_otherwise() =>
        Table(("*/*", new MethodSetting { CachingEnabled = true })).CacheOf("/items", "GET").Should().Be(
            new CacheRules(TimeSpan.FromSeconds(300), true, UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader));

    private static MethodSettingsTable Table(params (string Name, MethodSetting Setting)[] settings) =>
        new(settings.ToDictionary(one => one.Name, one => one.Setting), hasCache: true);
}
