using Understudy.ApiGateway.Deployment;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway;

/// <summary>The definition of a REST API: immutable, shared by any number of deployments.</summary>
/// <remarks>Write one with <see cref="Define"/>, or fill the records (importers do). What has state (buckets, caches, quotas, exchanges) is
/// the <see cref="RunningRestApi"/> that <see cref="Deploy"/> gives. Thread-safe.</remarks>
public sealed record RestApi
{
    private RestApiPlan? _plan;
    private DeployableApi? _deployable;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The id, part of its host name. Default: ten letters and digits drawn from the deployment's seed.</summary>
    public string? Id { get; init; }

    /// <summary>Where the API key of a request is read. Default the header <c>x-api-key</c>.</summary>
    public ApiKeySourceType ApiKeySource { get; init; }

    /// <summary>The media types that count as binary, such as <c>image/png</c>, <c>image/*</c> or <c>*/*</c>.</summary>
    public IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];

    /// <summary>Where the endpoint is. Default <see cref="ApiGateway.EndpointType.Regional"/>.</summary>
    public EndpointType EndpointType { get; init; }

    /// <summary>Whether only custom domains reach the API; its execute-api host then answers 403. Default false.</summary>
    public bool DisableExecuteApiEndpoint { get; init; }

    /// <summary>The resource policy, an IAM policy document. Default none.</summary>
    public JsonData? Policy { get; init; }

    /// <summary>The resources.</summary>
    public IReadOnlyList<Resource> Resources { get; init; } = [];

    /// <summary>The models.</summary>
    public IReadOnlyList<Model> Models { get; init; } = [];

    /// <summary>The request validators.</summary>
    public IReadOnlyList<RequestValidator> RequestValidators { get; init; } = [];

    /// <summary>The authorizers.</summary>
    public IReadOnlyList<Authorizer> Authorizers { get; init; } = [];

    /// <summary>The gateway responses made anew.</summary>
    public IReadOnlyList<GatewayResponse> GatewayResponses { get; init; } = [];

    /// <summary>The stages. One that <see cref="Deploy"/> names and that is not here gets AWS's defaults.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The API keys.</summary>
    public IReadOnlyList<ApiKey> ApiKeys { get; init; } = [];

    /// <summary>The usage plans.</summary>
    public IReadOnlyList<UsagePlan> UsagePlans { get; init; } = [];

    /// <summary>The custom domain names.</summary>
    public IReadOnlyList<BasePathMapping> BasePathMappings { get; init; } = [];

    /// <summary>Writes a definition.</summary>
    /// <param name="name">The API's name.</param>
    /// <param name="define">Adds methods and all else.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults; all are told at once.</exception>
    public static RestApi Define(string name, Action<RestApiBuilder> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new RestApiBuilder(name);
        define(builder);
        var api = builder.Build();
        _ = api.Plan;
        return api;
    }

    /// <summary>This API and one more usage plan.</summary>
    /// <param name="name">The plan's name.</param>
    /// <param name="define">Sets its limits and keys.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults.</exception>
    public RestApi WithUsagePlan(string name, Action<UsagePlanBuilder> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(define);
        var plan = new UsagePlanBuilder(name);
        define(plan);
        var api = this with { UsagePlans = [.. UsagePlans, plan.Build()], ApiKeys = [.. ApiKeys, .. plan.NewKeys] };
        _ = api.Plan;
        return api;
    }

    /// <summary>This API with a stage made or changed.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="define">Sets variables, throttles, cache, web ACL and canary; what the stage has already stays.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults.</exception>
    public RestApi WithStage(string name, Action<StageBuilder> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(define);
        var stage = new StageBuilder(Stages.FirstOrDefault(one => one.StageName == name) ?? new Stage { StageName = name });
        define(stage);
        var api = this with { Stages = [.. Stages.Where(one => one.StageName != name), stage.Build()] };
        _ = api.Plan;
        return api;
    }

    /// <summary>Deploys the API afresh: full buckets, whole quotas, empty caches, no exchanges.</summary>
    /// <param name="clock">The clock. Default: a new one that starts at <see cref="VirtualClock.DefaultStart"/>.</param>
    /// <param name="stage">The stage that clients call. All stages of the definition are deployed. Default <c>prod</c>.</param>
    /// <param name="options">How it runs.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults; all are told at once.</exception>
    public RunningRestApi Deploy(VirtualClock? clock = null, string stage = "prod", RestApiOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stage);
        return new RunningRestApi(With(stage).Plan, clock ?? new VirtualClock(), stage, options ?? RestApiOptions.Default);
    }

    /// <summary>Whether it is the same object; two definitions are not compared part by part.</summary>
    public bool Equals(RestApi? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    // A copy made by `with` brings the plan of its original along.
    internal RestApiPlan Plan => _plan is { } plan && ReferenceEquals(plan.Api, this) ? plan : _plan = RestApiPlan.Of(this);

    /// <summary>This API with a stage of that name; the last one made is kept, because most tests deploy the same stage again and again.</summary>
    private RestApi With(string stage)
    {
        if (Stages.Any(one => one.StageName == stage))
        {
            return this;
        }

        var deployable = _deployable;
        if (deployable is null || !ReferenceEquals(deployable.Origin, this) || deployable.Stage != stage)
        {
            _deployable = deployable = new DeployableApi(this, stage, this with { Stages = [.. Stages, new Stage { StageName = stage }] });
        }

        return deployable.Api;
    }
}
