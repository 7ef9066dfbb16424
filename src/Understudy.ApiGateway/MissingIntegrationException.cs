namespace Understudy.ApiGateway;

/// <summary>A request reached an integration or authorizer that no function and no back end answers for. It is the test's fault, so it
/// surfaces from the request and never becomes a 5xx.</summary>
public sealed class MissingIntegrationException : Exception, ITestFault
{
    internal MissingIntegrationException(string place, string? uri, string remedy)
        : base($"Nothing answers for {place}{(uri is null ? "" : $" (URI {uri})")}.\n  write    {remedy}")
    {
        Place = place;
        Uri = uri;
    }

    /// <summary>What was called, such as <c>the AWS_PROXY integration of GET /items</c>.</summary>
    public string Place { get; }

    /// <summary>Its URI; null when it has none.</summary>
    public string? Uri { get; }
}
