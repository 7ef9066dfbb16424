using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>A double that is set up wrongly, or that answered what cannot be the result of its Task.</summary>
/// <remarks>It is the test's fault, so no Retry and no Catch sees it.</remarks>
public sealed class InvalidTaskDoubleException : Exception
{
    internal InvalidTaskDoubleException(DoubleKey key, string problem, string remedy, Exception? innerException = null)
        : base($"The double of {key.Description} {problem}\n{remedy}", innerException)
    {
        Double = key.Name;
        Remedy = remedy;
    }

    /// <summary>The state, function or resource that the double stands in for.</summary>
    public string Double { get; }

    /// <summary>What to write instead.</summary>
    public string Remedy { get; }
}
