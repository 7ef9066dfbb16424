namespace Understudy.ApiGateway;

/// <summary>The request template of a service integration gave a body that is no JSON, so the service's handler cannot be asked.</summary>
public sealed class InvalidServiceRequestException : Exception, ITestFault
{
    internal InvalidServiceRequestException(string uri, string body, Exception innerException)
        : base($"The body sent to {uri} is no JSON: {innerException.Message} The body is: {body}", innerException)
    {
        Uri = uri;
        Body = body;
    }

    /// <summary>The URI of the integration.</summary>
    public string Uri { get; }

    /// <summary>The body.</summary>
    public string Body { get; }
}
