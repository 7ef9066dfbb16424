namespace Understudy.ApiGateway.Templates.Values;

/// <summary><c>+ - * / %</c>.</summary>
internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}
