using Understudy.StepFunctions;

namespace Understudy.Substitutes;

/// <summary>An object that NSubstitute did not make.</summary>
public sealed class NotASubstituteException : Exception, ITestFault
{
    internal NotASubstituteException(Type serviceType, Type actualType, string binding, Exception innerException)
        : base(
            $"""
            The {actualType.Name} given is no substitute.
            Pass what Substitute.For<{serviceType.Name}>() gave; a real object is bound by its method: {binding}.
            """,
            innerException)
    {
        ServiceType = serviceType;
    }

    /// <summary>The type that a substitute was asked of.</summary>
    public Type ServiceType { get; }
}
