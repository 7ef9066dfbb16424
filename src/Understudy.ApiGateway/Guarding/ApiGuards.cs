using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Caching;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;
using Understudy.ApiGateway.Throttling;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Guarding;

/// <summary>What limits and guards the methods of one deployment, with its state: keys, buckets, quotas, authorizers and caches.</summary>
internal sealed class ApiGuards
{
    private readonly RunningRestApi _api;
    private readonly long _start;
    private readonly TokenBucket? _account;
    private readonly Dictionary<MethodKey, Admission> _admissions = [];
    private readonly Dictionary<(string Authorizer, string Stage), IAuthorizerCheck> _authorizers = [];
    private readonly Dictionary<string, MethodSettingsTable> _settings = [];
    private readonly Dictionary<(string Stage, bool IsCanary), ResponseCache<ApiResponse>> _caches = [];
    private readonly PolicyDocument? _policy;

    public ApiGuards(RunningRestApi api)
    {
        _api = api;
        _start = api.Clock.GetTimestamp();
        var definition = api.Definition;
        _account = api.Options.AccountThrottle is { } account ? new TokenBucket(account, _start) : null;
        _policy = definition.Policy is { } policy ? PolicyDocument.Compile(policy, PolicyKind.Resource, MethodArn.OfApi(api)) : null;
        Identities = IdentityTable.Of(definition.Name, api.Options);
        Keys = new KeyRing(
            [.. definition.ApiKeys.Select(key => key with { Id = api.IdOf(key) })],
            [.. definition.UsagePlans.Select(plan => plan with { Id = api.IdOf(plan) })],
            _start);
    }

    public KeyRing Keys { get; }

    /// <summary>Who the test says that there is.</summary>
    public IdentityTable Identities { get; }

    public static IRequestCheck? FirewallOf(DeployedStage stage) => stage.Definition.WebAcl is { } acl ? new FirewallCheck(new WebFirewall(acl)) : null;

    public IRequestCheck? PolicyBeforeAuthorizer(DeployedMethod method) => (_policy, method.Definition.AuthorizationType) switch
    {
        (null, _) => null,
        (_, AuthorizationType.None) => new ResourcePolicyCheck(_policy, mustAllow: true),
        (_, AuthorizationType.Custom) => new ResourcePolicyCheck(_policy, mustAllow: false),
        _ => null,
    };

    public IRequestCheck? PolicyAfterAuthorizer(DeployedMethod method) => method.Definition.AuthorizationType switch
    {
        AuthorizationType.Custom => new AuthorizerResultCheck(_policy),
        AuthorizationType.AwsIam => new IamResultCheck(_policy),
        AuthorizationType.CognitoUserPools when _policy is not null => new ResourcePolicyCheck(_policy, mustAllow: true),
        _ => null,
    };

    public IAuthorizerCheck? AuthorizerOf(DeployedStage stage, DeployedMethod method)
    {
        var type = method.Definition.AuthorizationType;
        if (type is AuthorizationType.None or AuthorizationType.AwsIam)
        {
            return type == AuthorizationType.AwsIam ? new IamCheck() : null;
        }

        var name = method.Definition.Authorizer!;
        var definition = _api.Definition.Authorizers.First(authorizer => authorizer.Name == name);
        if (type == AuthorizationType.CognitoUserPools)
        {
            return new UserPoolCheck(definition, method.Definition.AuthorizationScopes);
        }

        // AWS keeps the results of an authorizer for all methods of a stage together.
        if (!_authorizers.TryGetValue((name, stage.Name), out var check))
        {
            _authorizers.Add((name, stage.Name), check = new LambdaAuthorizerCheck(definition));
        }

        return check;
    }

    public IRequestCheck? ApiKeyOf(DeployedMethod method) =>
        method.Definition.ApiKeyRequired ? new ApiKeyCheck(Keys, _api.Definition.ApiKeySource) : null;

    public IRequestCheck? ThrottleOf(DeployedStage stage, DeployedMethod method) =>
        AdmissionOf(stage, method) is { } admission ? new ThrottleCheck(admission) : null;

    public static IRequestCheck? QuotaOf(DeployedMethod method) => method.Definition.ApiKeyRequired ? QuotaCheck.Instance : null;

    public IResponseCache? CacheOf(DeployedStage stage, DeployedMethod method)
    {
        var cache = CachedMethod.Of(SettingsOf(stage), method);
        if (cache is not null)
        {
            var own = method.IsCanary && stage.Definition.CanarySettings is { UseStageCache: false };
            if (!_caches.TryGetValue((stage.Name, own), out var responses))
            {
                _caches.Add((stage.Name, own), responses = new ResponseCache<ApiResponse>());
            }

            return new MethodCache(cache, responses, _policy);
        }

        return null;
    }

    public void FlushResponses(string stage)
    {
        foreach (var ((name, _), cache) in _caches)
        {
            if (name == stage)
            {
                cache.Clear();
            }
        }
    }

    public void FlushAuthorizers(string stage)
    {
        foreach (var ((_, name), authorizer) in _authorizers)
        {
            if (name == stage)
            {
                ((LambdaAuthorizerCheck)authorizer).Flush();
            }
        }
    }

    /// <summary>When the throttles admit the next call to a method; null if never.</summary>
    public DateTimeOffset? NextAdmission(string stage, DeployedMethod method, PlanKey? membership)
    {
        var now = _api.Clock.GetTimestamp();
        var admission = _admissions.GetValueOrDefault(new MethodKey(stage, method.ResourcePath, method.Definition.HttpMethod));
        var next = admission is null ? now : admission.NextToken(now, membership);
        return next is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    /// <summary>The throttles of a method, shared by its deployments; null if nothing limits it.</summary>
    private Admission? AdmissionOf(DeployedStage stage, DeployedMethod method)
    {
        var key = new MethodKey(stage.Name, method.ResourcePath, method.Definition.HttpMethod);
        var limits = SettingsOf(stage).ThrottleOf(key.ResourcePath, key.HttpMethod);
        if (limits is null && _account is null && !method.Definition.ApiKeyRequired)
        {
            return null;
        }

        if (!_admissions.TryGetValue(key, out var admission))
        {
            _admissions.Add(key, admission = new Admission(key, limits is null ? null : new TokenBucket(limits, _start), _account));
        }

        return admission;
    }

    private MethodSettingsTable SettingsOf(DeployedStage stage)
    {
        if (!_settings.TryGetValue(stage.Name, out var table))
        {
            _settings.Add(stage.Name, table = new MethodSettingsTable(stage.Definition.MethodSettings, stage.Definition.CacheClusterEnabled));
        }

        return table;
    }
}
