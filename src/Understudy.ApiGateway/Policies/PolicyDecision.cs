namespace Understudy.ApiGateway.Policies;

/// <summary>What the statements of a policy say about a request.</summary>
internal enum PolicyDecision
{
    /// <summary>No statement matches: an implicit denial, unless another policy allows.</summary>
    Neither,
    Allow,
    ExplicitDeny,
}
