namespace Understudy.ApiGateway;

/// <summary>Writes a stage.</summary>
public sealed class StageBuilder
{
    private const string All = "*/*";

    private Stage _stage;

    internal StageBuilder(Stage stage) => _stage = stage;

    /// <summary>A stage variable.</summary>
    public StageBuilder Variable(string name, string value) =>
        Set(_stage with { Variables = new Dictionary<string, string>(_stage.Variables) { [name] = value }.AsReadOnly() });

    /// <summary>How fast all callers together may call each method.</summary>
    /// <param name="ratePerSecond">How many tokens return in a second.</param>
    /// <param name="burst">How many tokens each bucket holds.</param>
    public StageBuilder Throttle(decimal ratePerSecond, int burst) => ThrottleMethod(All, ratePerSecond, burst);

    /// <summary>How fast all callers together may call one method, whatever holds for the others.</summary>
    /// <param name="method">Such as <c>/orders/{id}/GET</c>.</param>
    /// <param name="ratePerSecond">How many tokens return in a second.</param>
    /// <param name="burst">How many tokens the bucket holds.</param>
    public StageBuilder ThrottleMethod(string method, decimal ratePerSecond, int burst) =>
        Change(method, setting => setting with { ThrottlingRateLimit = ratePerSecond, ThrottlingBurstLimit = burst });

    /// <summary>Gives the stage a cache, and caches the responses of its GET methods.</summary>
    /// <param name="timeToLiveInSeconds">0 s to 3600 s. Default 300 s.</param>
    /// <param name="invalidationNeedsPermission">Whether <c>Cache-Control: max-age=0</c> needs the permission
    /// <c>execute-api:InvalidateCache</c>. Default true.</param>
    /// <param name="unauthorized">What callers without it get.</param>
    public StageBuilder Caching(
        int timeToLiveInSeconds = 300,
        bool invalidationNeedsPermission = true,
        UnauthorizedCacheControlHeaderStrategy unauthorized = UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader)
    {
        _stage = _stage with { CacheClusterEnabled = true };
        return Change(All, setting => setting with
        {
            CachingEnabled = true,
            CacheTtlInSeconds = timeToLiveInSeconds,
            RequireAuthorizationForCacheControl = invalidationNeedsPermission,
            UnauthorizedCacheControlHeaderStrategy = unauthorized,
        });
    }

    /// <summary>Caches the responses of one method, of whatever HTTP method, or leaves them out of the cache.</summary>
    /// <param name="method">Such as <c>/orders/{id}/GET</c>.</param>
    /// <param name="enabled">Whether they are cached.</param>
    /// <param name="timeToLiveInSeconds">0 s to 3600 s. Default: that of the stage.</param>
    public StageBuilder CacheMethod(string method, bool enabled = true, int? timeToLiveInSeconds = null)
    {
        _stage = _stage with { CacheClusterEnabled = true };
        return Change(method, setting => setting with { CachingEnabled = enabled, CacheTtlInSeconds = timeToLiveInSeconds });
    }

    /// <summary>A web ACL in front of the stage.</summary>
    public StageBuilder WebAcl(Action<WebAclBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var acl = new WebAclBuilder();
        define(acl);
        return Set(_stage with { WebAcl = acl.Build() });
    }

    /// <summary>A canary: some calls see other stage variables. Which ones is drawn from the deployment's seed.</summary>
    /// <param name="percentTraffic">How many calls of a hundred, 0 to 100.</param>
    /// <param name="stageVariableOverrides">Stage variables on top of the stage's.</param>
    public StageBuilder Canary(decimal percentTraffic, params ReadOnlySpan<(string Name, string Value)> stageVariableOverrides)
    {
        var overrides = new Dictionary<string, string>();
        foreach (var (name, value) in stageVariableOverrides)
        {
            overrides[name] = value;
        }

        return Set(_stage with { CanarySettings = new CanarySettings { PercentTraffic = percentTraffic, StageVariableOverrides = overrides.AsReadOnly() } });
    }

    /// <summary>Whatever else a stage has.</summary>
    public StageBuilder With(Func<Stage, Stage> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Set(change(_stage));
    }

    internal Stage Build() => _stage;

    private StageBuilder Change(string method, Func<MethodSetting, MethodSetting> change)
    {
        ArgumentNullException.ThrowIfNull(method);
        var setting = _stage.MethodSettings.TryGetValue(method, out var found) ? found : new MethodSetting();
        return Set(_stage with { MethodSettings = new Dictionary<string, MethodSetting>(_stage.MethodSettings) { [method] = change(setting) }.AsReadOnly() });
    }

    private StageBuilder Set(Stage stage)
    {
        _stage = stage;
        return this;
    }
}
