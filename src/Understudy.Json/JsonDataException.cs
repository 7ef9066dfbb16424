namespace Understudy.Json;

/// <summary>JSON text that does not parse, a value of another kind than the one asked for, or a member that is not there.</summary>
public sealed class JsonDataException : Exception
{
    internal JsonDataException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal JsonDataException(string message, int line, int column)
        : base(message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line of the fault in the text, from 1; null when no text was being parsed.</summary>
    public int? Line { get; }

    /// <summary>The column of the fault in its line, in UTF-16 code units from 1; null when no text was being parsed.</summary>
    public int? Column { get; }
}
