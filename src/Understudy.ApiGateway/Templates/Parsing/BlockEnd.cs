namespace Understudy.ApiGateway.Templates.Parsing;

/// <summary>What a block ended with.</summary>
internal enum BlockEnd
{
    Text,
    End,
    Else,
    ElseIf,
}
