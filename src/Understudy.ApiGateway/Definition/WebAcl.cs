using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A web ACL of AWS WAF in front of a stage.</summary>
public sealed record WebAcl
{
    /// <summary>What becomes of a request that no rule decides. Default: allowed.</summary>
    public WebAclAction DefaultAction { get; init; } = WebAclAction.Allow;

    /// <summary>The addresses of the IP sets that <c>IPSetReferenceStatement</c>s name by ARN, such as <c>192.0.2.0/24</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> IpSets { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The rules.</summary>
    public IReadOnlyList<WebAclRule> Rules { get; init; } = [];
}
