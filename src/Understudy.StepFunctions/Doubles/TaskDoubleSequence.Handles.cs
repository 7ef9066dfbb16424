using Understudy.StepFunctions.Doubles.Answers;
using Understudy.StepFunctions.Doubles.Lambda;

namespace Understudy.StepFunctions;

public sealed partial class TaskDoubleSequence
{
    /// <inheritdoc cref="TaskDouble.Returns(Delegate, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns(Delegate compute, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(compute);
        var binding = HandlerBinding.Of(compute, _draft, _draft.ReadInput);
        return Then(new ComputedAnswer(binding.Call, _draft.ToLambdaJson), after);
    }

    /// <inheritdoc cref="TaskDouble.Returns{TIn, TOut}(Func{TIn, TOut}, TimeSpan)"/>
    public TaskDoubleSequence ThenReturns<TIn, TOut>(Func<TIn, Task<TOut>> compute, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return ThenReturns<TIn, object?>(input => compute(input), after);
    }

    /// <inheritdoc cref="TaskDouble.Handles(Func{TaskCall, object}, TimeSpan)"/>
    public TaskDoubleSequence ThenHandles(Func<TaskCall, object?> handler, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Then(new ComputedAnswer(call => handler(call.Call), _draft.ToJson), after);
    }

    /// <inheritdoc cref="TaskDouble.Handles(Func{TaskCall, object}, TimeSpan)"/>
    public TaskDoubleSequence ThenHandles(Func<TaskCall, Task<object?>> handler, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ThenHandles((Func<TaskCall, object?>)handler, after);
    }

    /// <inheritdoc cref="TaskDouble.Handles(Delegate, TimeSpan)"/>
    public TaskDoubleSequence ThenHandles(Delegate handler, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var binding = HandlerBinding.Of(handler, _draft, _draft.ReadEvent);
        return Then(new ComputedAnswer(binding.Call, _draft.ToLambdaJson), after);
    }

    /// <inheritdoc cref="TaskDouble.Handles(Delegate, TimeSpan)"/>
    public TaskDoubleSequence ThenHandles<TIn, TOut>(Func<TIn, TOut> handler, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ThenHandles((Delegate)handler, after);
    }

    /// <inheritdoc cref="TaskDouble.Handles(Delegate, TimeSpan)"/>
    public TaskDoubleSequence ThenHandles<TIn, TOut>(Func<TIn, Task<TOut>> handler, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ThenHandles((Delegate)handler, after);
    }
}
