namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>How the rendering goes on behind a statement.</summary>
internal enum Flow
{
    Next,

    /// <summary><c>#break</c>: behind the innermost loop, macro or template.</summary>
    Break,

    /// <summary><c>#stop</c>: not at all.</summary>
    Stop,
}
