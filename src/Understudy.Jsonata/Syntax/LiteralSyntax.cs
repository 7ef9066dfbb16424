using Understudy.Json;

namespace Understudy.Jsonata.Syntax;

/// <summary>A string, number, true, false or null.</summary>
internal sealed class LiteralSyntax(int position, JsonData value) : SyntaxNode(position)
{
    public JsonData Value { get; } = value;
}
