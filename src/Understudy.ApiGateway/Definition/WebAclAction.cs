namespace Understudy.ApiGateway;

/// <summary>What a rule of a web ACL does.</summary>
public enum WebAclAction
{
    /// <summary>The request goes on.</summary>
    Allow,

    /// <summary>403.</summary>
    Block,

    /// <summary>The match is noted and the next rule is asked.</summary>
    Count,
}
