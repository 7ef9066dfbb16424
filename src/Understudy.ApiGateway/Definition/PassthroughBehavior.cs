namespace Understudy.ApiGateway;

/// <summary>What becomes of a request body for which there is no mapping template.</summary>
public enum PassthroughBehavior
{
    /// <summary><c>WHEN_NO_MATCH</c>: it passes if no template has its content type.</summary>
    WhenNoMatch,

    /// <summary><c>WHEN_NO_TEMPLATES</c>: it passes only if there are no templates at all; otherwise 415.</summary>
    WhenNoTemplates,

    /// <summary><c>NEVER</c>: 415 unless a template has its content type.</summary>
    Never,
}
