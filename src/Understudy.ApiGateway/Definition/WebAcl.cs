namespace Understudy.ApiGateway;

/// <summary>A web ACL of AWS WAF in front of a stage.</summary>
public sealed record WebAcl
{
    /// <summary>What becomes of a request that no rule decides. Default: allowed.</summary>
    public WebAclAction DefaultAction { get; init; } = WebAclAction.Allow;

    /// <summary>The rules.</summary>
    public IReadOnlyList<WebAclRule> Rules { get; init; } = [];
}
