namespace Understudy.ApiGateway.Templates.Operands;

/// <summary>A property, method or index in a reference.</summary>
internal abstract class ReferenceStep
{
    /// <summary>What the step leads to; null when there is nothing.</summary>
    public abstract object? Get(object owner, Rendering run);

    public virtual void Set(object owner, object value, Rendering run)
    {
    }
}
