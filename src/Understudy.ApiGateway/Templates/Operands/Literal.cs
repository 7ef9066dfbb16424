namespace Understudy.ApiGateway.Templates.Operands;

/// <summary>A string without references, a number, <c>true</c> or <c>false</c>.</summary>
internal sealed class Literal(object value) : Operand
{
    public object Constant { get; } = value;

    public override object Value(Rendering run) => Constant;
}
