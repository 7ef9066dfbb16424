namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What a JSONPath expression reads: a path, a path into the Context Object, a variable's path, or a call of an intrinsic function.</summary>
internal static class ExpressionNeeds
{
    private const string ExecutionInput = "$$.Execution.Input";
    private const string ItemValue = "$$.Map.Item.Value";

    /// <param name="text">The expression.</param>
    /// <param name="value">What is read of its value.</param>
    /// <param name="sources">What it reads from.</param>
    public static void Read(string text, Need value, Sources sources)
    {
        text = text.Trim();
        if (text.StartsWith(ExecutionInput, StringComparison.Ordinal))
        {
            PathNeeds.Read(sources.Workflow.ExecutionInput, text[ExecutionInput.Length..], value);
        }
        else if (text.StartsWith(ItemValue, StringComparison.Ordinal))
        {
            PathNeeds.Read(sources.Item ?? new Need(), text[ItemValue.Length..], value);
        }
        else if (text.StartsWith("States.", StringComparison.Ordinal))
        {
            IntrinsicNeeds.Read(text, value, sources);
        }
        else if (text.Length > 1 && text[0] == '$' && (char.IsLetter(text[1]) || text[1] == '_'))
        {
            var end = text.AsSpan().IndexOfAny('.', '[') is var at and >= 0 ? at : text.Length;
            PathNeeds.Read(sources.Workflow.Variable(text[1..end]), text[end..], value);
        }
        else if (text.StartsWith('$') && !text.StartsWith("$$", StringComparison.Ordinal))
        {
            PathNeeds.Read(sources.Input, text[1..], value);
        }
    }
}
