using Understudy.ApiGateway;

namespace Understudy.Substitutes;

/// <summary>Makes Lambda functions of the methods of NSubstitute substitutes, for integrations and authorizers of an API.</summary>
/// <remarks>
/// What the substitute was told to do (<c>Returns</c>, <c>Throws</c>, <c>Arg.Is</c>) decides what the function gives, and what it received
/// (<c>Received</c>) tells how it was called. An exception is a function error, as of a .NET Lambda function: a proxy integration answers 502.
/// </remarks>
public static class SubstituteFunction
{
    /// <summary>A function that calls a method of a substitute: <c>LambdaProxy.To(SubstituteFunction.From(shop, s => s.ListAsync))</c>.</summary>
    /// <param name="substitute">What <c>Substitute.For&lt;T&gt;()</c> gave.</param>
    /// <param name="method">The method. One parameter of any type gets the event, read as a Lambda handler's is; a context of the shape of
    /// <c>ILambdaContext</c>, a <see cref="LambdaInvocation"/> and a <see cref="TimeProvider"/> may stand beside it. It may return a value, a
    /// task, or nothing.</param>
    /// <exception cref="NotASubstituteException">The object is no substitute.</exception>
    /// <exception cref="InvalidHandlerException">The method has a parameter that nothing can be given for.</exception>
    /// <remarks>A call that no <c>Returns</c> covers ends the request with an <see cref="UnconfiguredCallException"/>, unless the method returns nothing.</remarks>
    public static ILambdaFunction From<TService>(TService substitute, Func<TService, Delegate> method)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(substitute);
        ArgumentNullException.ThrowIfNull(method);
        UnconfiguredCalls.RefusedBy(substitute, "LambdaFunction.From(service.Method)");
        return new SubstitutedFunction(LambdaFunction.From(method(substitute)));
    }
}
