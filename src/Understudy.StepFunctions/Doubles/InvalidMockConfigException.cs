using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>A mock configuration file of Step Functions Local that is not of its form, or that lacks the name asked for.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html">Mock configuration file</see>.</remarks>
public sealed class InvalidMockConfigException : Exception
{
    internal InvalidMockConfigException(string source, string path, string problem, string remedy, Exception? innerException = null)
        : base($"{source}: {path} {problem}\n{remedy}", innerException)
    {
        Path = path;
        KnownNames = [];
    }

    internal InvalidMockConfigException(string source, string path, string wanted, IReadOnlyList<string> known)
        : base($"{source}: {path} has no \"{wanted}\".\n  names  {NameList.Of(known, wanted)}")
    {
        Path = path;
        KnownNames = known;
    }

    /// <summary>Where in the file, as a JSON path: <c>$.MockedResponses.LambdaRetry</c>.</summary>
    public string Path { get; }

    /// <summary>The names that are there, when one was asked for that is not; else empty.</summary>
    public IReadOnlyList<string> KnownNames { get; }
}
