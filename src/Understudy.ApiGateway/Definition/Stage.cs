using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A stage: a deployment under a name, with its settings.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html">Stage</see>.</remarks>
public sealed record Stage
{
    /// <summary>The name: letters, digits, <c>_</c> and <c>-</c>.</summary>
    public required string StageName { get; init; }

    /// <summary>The stage variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Settings by <c>path/METHOD</c> (such as <c>orders/{id}/GET</c>, the first slash left out) or <c>*/*</c>.</summary>
    public IReadOnlyDictionary<string, MethodSetting> MethodSettings { get; init; } = ReadOnlyDictionary<string, MethodSetting>.Empty;

    /// <summary>Whether the stage has a cache. Default false.</summary>
    public bool CacheClusterEnabled { get; init; }

    /// <summary>The canary. Default none.</summary>
    public CanarySettings? CanarySettings { get; init; }

    /// <summary>The web ACL in front of the stage (AWS: <c>webAclArn</c>). Default none.</summary>
    public WebAcl? WebAcl { get; init; }

    /// <summary>The format of access-log lines, with <c>$context</c> variables. Default none: no lines.</summary>
    public string? AccessLogFormat { get; init; }
}
