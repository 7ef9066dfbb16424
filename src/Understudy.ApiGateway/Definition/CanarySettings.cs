using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A canary: a part of the calls uses another deployment.</summary>
public sealed record CanarySettings
{
    /// <summary>How many calls of a hundred, 0 to 100; which ones is drawn from the deployment's seed.</summary>
    public decimal PercentTraffic { get; init; }

    /// <summary>Stage variables on top of the stage's.</summary>
    public IReadOnlyDictionary<string, string> StageVariableOverrides { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The resources of the canary deployment. Null: those of the API.</summary>
    public IReadOnlyList<Resource>? Resources { get; init; }

    /// <summary>Whether the canary uses the stage's cache. Default false: it has its own.</summary>
    public bool UseStageCache { get; init; }
}
