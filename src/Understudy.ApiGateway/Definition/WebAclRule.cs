using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>A rule of a web ACL.</summary>
public sealed record WebAclRule
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The place: the lowest is asked first.</summary>
    public int Priority { get; init; }

    /// <summary>What it does on a match.</summary>
    public WebAclAction Action { get; init; } = WebAclAction.Block;

    /// <summary>The statement as AWS WAF writes it in JSON, such as <c>{"RateBasedStatement":{…}}</c>.</summary>
    public required JsonData Statement { get; init; }
}
