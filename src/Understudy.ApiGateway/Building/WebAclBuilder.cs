using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>Writes a web ACL. Rules are asked in the order in which they are written.</summary>
public sealed class WebAclBuilder
{
    private WebAcl _acl = new();

    internal WebAclBuilder()
    {
    }

    /// <summary>Requests that no rule decides are refused with 403. Without this word they are let through.</summary>
    public WebAclBuilder BlockByDefault() => Set(_acl with { DefaultAction = WebAclAction.Block });

    /// <summary>A rule that refuses what it matches with 403.</summary>
    /// <param name="name">The rule's name.</param>
    /// <param name="statement">What it matches; see <see cref="WafStatement"/>, or write the JSON of AWS WAF.</param>
    public WebAclBuilder Block(string name, JsonData statement) => Add(name, WebAclAction.Block, statement);

    /// <summary>A rule that lets through what it matches; later rules are not asked.</summary>
    /// <inheritdoc cref="Block" path="/param"/>
    public WebAclBuilder Allow(string name, JsonData statement) => Add(name, WebAclAction.Allow, statement);

    /// <summary>A rule that only counts what it matches (<see cref="ApiExchange.CountedByRules"/>).</summary>
    /// <inheritdoc cref="Block" path="/param"/>
    public WebAclBuilder Count(string name, JsonData statement) => Add(name, WebAclAction.Count, statement);

    /// <summary>An IP set that statements in JSON name by ARN.</summary>
    /// <param name="arn">The ARN, or any name.</param>
    /// <param name="addresses">Such as <c>192.0.2.0/24</c> or <c>2001:db8::/32</c>.</param>
    public WebAclBuilder IpSet(string arn, params string[] addresses) =>
        Set(_acl with { IpSets = new Dictionary<string, IReadOnlyList<string>>(_acl.IpSets) { [arn] = [.. addresses] }.AsReadOnly() });

    internal WebAcl Build() => _acl;

    private WebAclBuilder Add(string name, WebAclAction action, JsonData statement) =>
        Set(_acl with { Rules = [.. _acl.Rules, new WebAclRule { Name = name, Priority = _acl.Rules.Count, Action = action, Statement = statement }] });

    private WebAclBuilder Set(WebAcl acl)
    {
        _acl = acl;
        return this;
    }
}
