namespace Understudy.ApiGateway.Policies;

/// <summary>Whom the statements of a policy are about.</summary>
internal enum PolicyKind
{
    /// <summary>The one who carries the policy: statements have no principal. Authorizers answer with such policies.</summary>
    Identity,

    /// <summary>The principals that each statement names.</summary>
    Resource,
}
