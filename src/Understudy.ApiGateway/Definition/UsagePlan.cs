namespace Understudy.ApiGateway;

/// <summary>A usage plan: who may call which stages, how fast and how often.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/api/API_UsagePlan.html">UsagePlan</see>.</remarks>
public sealed record UsagePlan
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The id. Default: six letters and digits drawn from the deployment's seed.</summary>
    public string? Id { get; init; }

    /// <summary>The stages it covers. Null: every stage of the API.</summary>
    public IReadOnlyList<ApiStage>? ApiStages { get; init; }

    /// <summary>The ids or names of its API keys.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>How fast each key may call, over all stages of the plan. Null: as fast as the stage lets it.</summary>
    public ThrottleSettings? Throttle { get; init; }

    /// <summary>How often each key may call. Null: without end.</summary>
    public QuotaSettings? Quota { get; init; }
}
