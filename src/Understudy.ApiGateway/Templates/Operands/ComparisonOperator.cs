namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c>.</summary>
internal enum ComparisonOperator
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
