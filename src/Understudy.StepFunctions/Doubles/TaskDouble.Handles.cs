using Understudy.Json;

namespace Understudy.StepFunctions;

public sealed partial class TaskDouble
{
    /// <inheritdoc cref="Returns(Func{JsonData, object}, TimeSpan)"/>
    /// <param name="compute">A method or lambda of any form that <see cref="Handles(Delegate, TimeSpan)"/> takes.</param>
    /// <param name="after">How long the task takes beside that, zero or more. Default nothing.</param>
    /// <exception cref="InvalidTaskDoubleException">The function has a parameter that nothing can be given for.</exception>
    public TaskDoubleSequence Returns(Delegate compute, TimeSpan after = default) => Start().ThenReturns(compute, after);

    /// <inheritdoc cref="Returns{TIn, TOut}(Func{TIn, TOut}, TimeSpan)"/>
    public TaskDoubleSequence Returns<TIn, TOut>(Func<TIn, Task<TOut>> compute, TimeSpan after = default) =>
        Start().ThenReturns(compute, after);

    /// <summary>Runs a function on the call itself.</summary>
    /// <param name="handler">Sync or not. It may return a <see cref="TaskOutcome"/>; anything else is the result. If it waits, it waits on
    /// <see cref="TaskCall.Clock"/>.</param>
    /// <param name="after">How long the task takes beside that, zero or more. Default nothing.</param>
    public TaskDoubleSequence Handles(Func<TaskCall, object?> handler, TimeSpan after = default) => Start().ThenHandles(handler, after);

    /// <inheritdoc cref="Handles(Func{TaskCall, object}, TimeSpan)"/>
    public TaskDoubleSequence Handles(Func<TaskCall, Task<object?>> handler, TimeSpan after = default) =>
        Start().ThenHandles(handler, after);

    /// <summary>Runs a real Lambda handler.</summary>
    /// <param name="handler">The handler: <c>new Function().HandleAsync</c>. It may take the event as any type or as a stream, an interface
    /// of the shape of <c>ILambdaContext</c>, and, beyond what Lambda knows, a <see cref="TaskCall"/>, a <see cref="TimeProvider"/> and a
    /// <see cref="CancellationToken"/>; and it may return a value, a stream, a task of these, or nothing.</param>
    /// <param name="after">How long the task takes beside that, zero or more. Default nothing.</param>
    /// <remarks>Event and result go through the rules of Lambda's own serializer unless <see cref="TaskDoubles.JsonSerializerOptions"/> is
    /// set. An exception is the task's failure: the error is its type's name, the cause the JSON that the .NET Lambda runtime reports; an
    /// event that does not fit is a <c>JsonSerializerException</c>, as there. Assertions that fail inside surface from the run instead.
    /// <see href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html">Handlers in C#</see>.</remarks>
    /// <exception cref="InvalidTaskDoubleException">The handler has a parameter that nothing can be given for.</exception>
    public TaskDoubleSequence Handles(Delegate handler, TimeSpan after = default) => Start().ThenHandles(handler, after);

    /// <inheritdoc cref="Handles(Delegate, TimeSpan)"/>
    public TaskDoubleSequence Handles<TIn, TOut>(Func<TIn, TOut> handler, TimeSpan after = default) => Start().ThenHandles(handler, after);

    /// <inheritdoc cref="Handles(Delegate, TimeSpan)"/>
    public TaskDoubleSequence Handles<TIn, TOut>(Func<TIn, Task<TOut>> handler, TimeSpan after = default) =>
        Start().ThenHandles(handler, after);
}
