using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>a + b</c> and the like; <c>+</c> with a string joins.</summary>
internal sealed class ArithmeticOperand(ArithmeticOperator operation, Operand left, Operand right) : Operand
{
    public override object? Value(Rendering run)
    {
        run.Budget.Charge();
        var (a, b) = (left.Value(run), right.Value(run));
        return operation == ArithmeticOperator.Add && (a is string || b is string) && a is not null && b is not null
            ? run.Budget.Text(run.Text(a) + run.Text(b))
            : Arithmetic.Compute(operation, a, b);
    }
}
