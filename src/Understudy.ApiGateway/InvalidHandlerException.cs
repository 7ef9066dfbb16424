namespace Understudy.ApiGateway;

/// <summary>A handler has a parameter that nothing can be given to.</summary>
public sealed class InvalidHandlerException : Exception
{
    internal InvalidHandlerException(string parameter, Type type)
        : base($"The handler's parameter \"{parameter}\" of type {type} cannot be given. A handler may take the event, an ILambdaContext, a LambdaInvocation and a TimeProvider.")
    {
        Parameter = parameter;
        Type = type;
    }

    /// <summary>The parameter's name.</summary>
    public string Parameter { get; }

    /// <summary>The parameter's type.</summary>
    public Type Type { get; }
}
