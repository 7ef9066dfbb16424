namespace Understudy.ApiGateway.Templates.Operands;

/// <summary>Something that has a value: a reference, a literal or an operator with its operands.</summary>
internal abstract class Operand
{
    /// <summary>The value; null where Velocity has none.</summary>
    public abstract object? Value(Rendering run);

    /// <summary>Whether it counts as true: all but false and nothing, an empty string too (Velocity 1.7).</summary>
    public virtual bool IsTrue(Rendering run) => Value(run) is not (null or false);
}
