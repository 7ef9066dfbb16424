namespace Understudy.ApiGateway.Templates.Parsing;

/// <summary>A text that is no template, with the position of the fault.</summary>
internal sealed class TemplateSyntaxException(int position, string reason) : Exception(reason)
{
    public int Position { get; } = position;
}
