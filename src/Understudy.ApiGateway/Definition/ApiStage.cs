using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A stage that a usage plan covers.</summary>
public sealed record ApiStage
{
    /// <summary>The stage's name.</summary>
    public required string Stage { get; init; }

    /// <summary>Limits of single methods, by <c>path/METHOD</c> such as <c>/orders/{id}/GET</c>.</summary>
    public IReadOnlyDictionary<string, ThrottleSettings> Throttle { get; init; } = ReadOnlyDictionary<string, ThrottleSettings>.Empty;
}
