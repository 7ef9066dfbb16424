namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>The text of a path while it is read. Faults are told in terms of the whole text that the author wrote.</summary>
internal sealed class PathText(string text, int start, int end)
{
    // As deep as filters may nest in paths in filters.
    private const int DeepestNesting = 50;

    /// <summary>All the text, of which the path may be a part.</summary>
    public string Text { get; } = text;

    public int At { get; set; } = start;

    public int End { get; } = end;

    public int Nesting { get; private init; }

    public bool IsAtEnd => At >= End;

    /// <summary>The current character; NUL at the end.</summary>
    public char Current => At < End ? Text[At] : '\0';

    public char Peek(int offset = 1) => At + offset < End ? Text[At + offset] : '\0';

    /// <summary>Passes over blanks: only U+0020, as Jayway does.</summary>
    public PathText SkipBlanks()
    {
        while (Current == ' ')
        {
            At++;
        }

        return this;
    }

    public bool TryRead(string expected)
    {
        if (At + expected.Length > End || string.CompareOrdinal(Text, At, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        At += expected.Length;
        return true;
    }

    /// <summary>A part of the text as a text of its own.</summary>
    public PathText Part(int from, int to) => Nesting < DeepestNesting
        ? new PathText(Text, from, to) { Nesting = Nesting + 1 }
        : throw Fault($"nests filters deeper than {DeepestNesting}; simplify it");

    /// <param name="reason">Continues the sentence that starts with the quoted text.</param>
    /// <param name="position">Where; the current place when null.</param>
    public ExpressionFormatException Fault(string reason, int? position = null) =>
        new(ExpressionFault.Of(Text, position ?? At, reason));
}
