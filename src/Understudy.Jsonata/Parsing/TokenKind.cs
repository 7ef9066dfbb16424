namespace Understudy.Jsonata.Parsing;

internal enum TokenKind
{
    Operator,
    String,
    Number,
    Value,
    Name,
    Variable,
    Regex,
    End,
}
