using System.Reflection;
using Understudy.StepFunctions;

namespace Understudy.Substitutes;

/// <summary>A Task state or an API called a method of a substitute that was not told what to return for these arguments.</summary>
public sealed class UnconfiguredCallException : Exception, ITestFault
{
    internal UnconfiguredCallException(Type serviceType, MethodInfo method, string arguments, string boundTo)
        : base($"""
            The substitute of {serviceType.Name} was not told what to return for {method.Name}({arguments}), called for "{boundTo}".
              write    substitute.{method.Name}({AnyArguments(method)}).Returns(…);   (or an Arg.Is<…> that takes these arguments)
            """)
    {
        ServiceType = serviceType;
        MethodName = method.Name;
        BoundTo = boundTo;
    }

    /// <summary>The type that is substituted.</summary>
    public Type ServiceType { get; }

    /// <summary>The method that was called.</summary>
    public string MethodName { get; }

    /// <summary>The state, function or resource that the method answers; of an API the method and resource, such as <c>GET /items</c>.</summary>
    public string BoundTo { get; }

    private static string AnyArguments(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"Arg.Any<{parameter.ParameterType.Name}>()"));
}
