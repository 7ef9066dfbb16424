namespace Understudy.ApiGateway;

/// <summary>A back end that is no Lambda function: what HTTP, HTTP_PROXY and AWS service integrations call.</summary>
/// <remarks>It is given exactly what API Gateway would send. An exception that leaves it is the test's fault and surfaces from the request.</remarks>
public interface IIntegration
{
    /// <summary>Whether it does real input or output and does not wait on the clock. Default false.</summary>
    bool RunsInRealTime => false;

    /// <summary>Answers one request.</summary>
    ValueTask<BackendResponse> SendAsync(BackendRequest request);
}
