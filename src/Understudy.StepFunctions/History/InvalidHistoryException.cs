namespace Understudy.StepFunctions;

/// <summary>Text that is no whole execution history in the form of GetExecutionHistory.</summary>
public sealed class InvalidHistoryException : Exception
{
    internal InvalidHistoryException(string source, string? path, string fault, string remedy, Exception? innerException = null)
        : base($"{source}: {(path is null ? "" : path + " ")}{fault}\n{remedy}", innerException)
    {
        Path = path;
    }

    /// <summary>The JSON path of the fault, such as <c>$.events[3].type</c>; null when the text as a whole is at fault.</summary>
    public string? Path { get; }
}
