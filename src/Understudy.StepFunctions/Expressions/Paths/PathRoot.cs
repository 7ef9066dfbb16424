namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>What a path starts at.</summary>
internal enum PathRoot
{
    /// <summary><c>$</c>: the input.</summary>
    Input,

    /// <summary><c>$$</c>: the Context Object.</summary>
    ContextObject,

    /// <summary><c>$name</c>: a workflow variable.</summary>
    Variable,
}
