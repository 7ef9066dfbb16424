using Understudy.Json;

namespace Understudy.Jsonata.Parsing;

/// <summary>A token: its text, the literal it stands for where it is one, and where it ends.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position, JsonData? Literal = null, string Flags = "")
{
    public bool Is(string symbol) => Kind == TokenKind.Operator && Text == symbol;
}
