namespace Understudy.StepFunctions.Expressions;

/// <summary>A text that is no expression. The reader of definitions reports the fault with its place in the file.</summary>
internal sealed class ExpressionFormatException(ExpressionFault fault) : Exception(fault.Reason)
{
    public ExpressionFault Fault { get; } = fault;
}
