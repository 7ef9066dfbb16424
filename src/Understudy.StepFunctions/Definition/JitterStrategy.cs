namespace Understudy.StepFunctions.Definition;

/// <summary>How a retry delay is drawn.</summary>
internal enum JitterStrategy
{
    /// <summary>The delay itself.</summary>
    None,

    /// <summary>Anything from nothing to the delay.</summary>
    Full,
}
