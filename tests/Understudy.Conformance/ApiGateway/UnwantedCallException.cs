using Understudy.ApiGateway;

namespace Understudy.Conformance.ApiGateway;

/// <summary>A function or back end was called that must not be.</summary>
internal sealed class UnwantedCallException(string role) : Exception($"The {role} was called; it must not be."), ITestFault;
