using Understudy.StepFunctions;

namespace Understudy.Substitutes;

/// <summary>Binds the methods of NSubstitute substitutes to Task states.</summary>
/// <remarks>
/// What the substitute was told to do (<c>Returns</c>, <c>Throws</c>, <c>Arg.Is</c>) decides the task's outcome, and what it received
/// (<c>Received</c>) tells how it was called. An exception fails the task as a .NET Lambda function's does: the error is the exception
/// type's name, the cause the JSON that the Lambda runtime reports.
/// </remarks>
public static class SubstituteTaskDoubles
{
    /// <summary>Lets a method of a substitute answer a Task state.</summary>
    /// <param name="doubles">The doubles to add to.</param>
    /// <param name="state">The state's name.</param>
    /// <param name="substitute">What <c>Substitute.For&lt;T&gt;()</c> gave.</param>
    /// <param name="method">The method: <c>payments => payments.ChargeAsync</c>. One parameter of any type gets what the integration gets,
    /// read as a Lambda handler's event is; a <see cref="TaskCall"/>, a <see cref="TimeProvider"/> and a <see cref="CancellationToken"/> may
    /// stand beside it. It may return a value, a task, or nothing.</param>
    /// <returns>The same doubles.</returns>
    /// <exception cref="NotASubstituteException">The object is no substitute.</exception>
    /// <exception cref="InvalidTaskDoubleException">The method has a parameter that nothing can be given for.</exception>
    /// <remarks>A call that no <c>Returns</c> covers ends the run with an <see cref="UnconfiguredCallException"/>, unless the method returns nothing.</remarks>
    public static TaskDoubles On<TService>(this TaskDoubles doubles, string state, TService substitute, Func<TService, Delegate> method)
        where TService : class => doubles.Bind(substitute, method, (each, bound) => each.On(state, t => t.Handles(bound)), state);

    /// <summary>Lets a method of a substitute answer every call of a Lambda function, by its ARN as resource or by <c>lambda:invoke</c>.</summary>
    /// <param name="doubles">The doubles to add to.</param>
    /// <param name="function">The function's name or ARN.</param>
    /// <param name="substitute">What <c>Substitute.For&lt;T&gt;()</c> gave.</param>
    /// <param name="method">As for <see cref="On{TService}"/>.</param>
    /// <returns>The same doubles.</returns>
    /// <exception cref="NotASubstituteException">The object is no substitute.</exception>
    /// <exception cref="InvalidTaskDoubleException">The method has a parameter that nothing can be given for.</exception>
    public static TaskDoubles OnFunction<TService>(this TaskDoubles doubles, string function, TService substitute, Func<TService, Delegate> method)
        where TService : class => doubles.Bind(substitute, method, (each, bound) => each.OnFunction(function, t => t.Handles(bound)), function);

    /// <summary>Lets a method of a substitute answer every Task state with a resource.</summary>
    /// <param name="doubles">The doubles to add to.</param>
    /// <param name="resource">The ARN as written in <c>Resource</c>.</param>
    /// <param name="substitute">What <c>Substitute.For&lt;T&gt;()</c> gave.</param>
    /// <param name="method">As for <see cref="On{TService}"/>.</param>
    /// <returns>The same doubles.</returns>
    /// <exception cref="NotASubstituteException">The object is no substitute.</exception>
    /// <exception cref="InvalidTaskDoubleException">The method has a parameter that nothing can be given for.</exception>
    public static TaskDoubles OnResource<TService>(this TaskDoubles doubles, string resource, TService substitute, Func<TService, Delegate> method)
        where TService : class => doubles.Bind(substitute, method, (each, bound) => each.OnResource(resource, t => t.Handles(bound)), resource);

    private static TaskDoubles Bind<TService>(
        this TaskDoubles doubles, TService substitute, Func<TService, Delegate> method, Func<TaskDoubles, Delegate, TaskDoubles> add, string boundTo)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(doubles);
        ArgumentNullException.ThrowIfNull(method);
        UnconfiguredCalls.RefusedBy(substitute, "doubles.On(state, t => t.Handles(service.Method))");
        return add(doubles, BoundCall.Wrap(method(substitute), boundTo));
    }
}
