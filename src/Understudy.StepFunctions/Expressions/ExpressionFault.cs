namespace Understudy.StepFunctions.Expressions;

/// <summary>Why a text is no path, no reference path or no intrinsic call, or a template no template.</summary>
/// <param name="Text">The faulty text as its author wrote it.</param>
/// <param name="Position">Where in the text the fault is, in UTF-16 units from 0.</param>
/// <param name="Reason">What is wrong and how to mend it: whole sentences that quote the text.</param>
/// <param name="Location">In a template: where the text stands, as a JSON path from the template's root, such as <c>$['a']['b.$']</c>; otherwise <c>$</c>.</param>
internal sealed record ExpressionFault(string Text, int Position, string Reason, string Location = "$")
{
    private const int LongestQuoted = 200;

    /// <summary>A fault told in a sentence that starts with the text.</summary>
    /// <param name="text">The faulty text.</param>
    /// <param name="position">Where in the text.</param>
    /// <param name="reason">The rest of the sentence, without full stop.</param>
    public static ExpressionFault Of(string text, int position, string reason) => new(
        text,
        Math.Min(position, text.Length),
        $"'{(text.Length <= LongestQuoted ? text : text[..LongestQuoted] + "...")}' {reason}.");
}
