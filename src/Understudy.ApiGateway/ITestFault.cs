namespace Understudy.ApiGateway;

/// <summary>Marks an exception that is the test's own matter: thrown inside a handler it surfaces from the request and does not become a
/// function error.</summary>
public interface ITestFault;
