using Understudy.ApiGateway.Integrations;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>AWS integrations in front of a service: Step Functions, SQS, DynamoDB and all others that take actions.</summary>
public static class ServiceIntegration
{
    private const string JsonProtocol = "application/x-amz-json-1.0";

    /// <summary>An integration that calls an action of a service by its JSON protocol.</summary>
    /// <param name="service">The service as it stands in the URI, such as <c>states</c>, <c>sqs</c> or <c>dynamodb</c>.</param>
    /// <param name="action">The action, such as <c>StartExecution</c>.</param>
    /// <param name="answer">Is given the body that the request template made, and gives that of the service.</param>
    /// <remarks>The body passes through until request templates are added. A status of 4xx or 5xx, which
    /// <see cref="Fail"/> makes, comes out as such; all else as 200.</remarks>
    public static Integration Action(string service, string action, Func<JsonData, JsonData> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return To(service, action, Backend.From(request =>
            Read(request) is { } body ? Answer(answer(body)) : NoJson()));
    }

    /// <inheritdoc cref="Action(string, string, Func{JsonData, JsonData})"/>
    public static Integration Action(string service, string action, Func<JsonData, Task<JsonData>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return To(service, action, Backend.From(async request =>
            Read(request) is { } body ? Answer(await answer(body).ConfigureAwait(false)) : NoJson()));
    }

    /// <summary>An integration whose service is a back end of your own, which sees the whole request.</summary>
    /// <param name="service">The service as it stands in the URI, such as <c>states</c>, <c>sqs</c> or <c>dynamodb</c>.</param>
    /// <param name="action">The action, such as <c>StartExecution</c>.</param>
    /// <param name="backend">What answers.</param>
    public static Integration To(string service, string action, IIntegration backend)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentException.ThrowIfNullOrWhiteSpace(action);
        ArgumentNullException.ThrowIfNull(backend);
        return new Integration
        {
            Type = IntegrationType.Aws,
            HttpMethod = "POST",
            Uri = $"arn:aws:apigateway:us-east-1:{service}:action/{action}",
            Backend = backend,
            IntegrationResponses =
            [
                new IntegrationResponse { StatusCode = "200" },
                new IntegrationResponse { StatusCode = "400", SelectionPattern = @"4\d{2}" },
                new IntegrationResponse { StatusCode = "500", SelectionPattern = @"5\d{2}" },
            ],
        };
    }

    /// <summary>What a service answers that refuses an action, for a back end of your own to give.</summary>
    /// <param name="code">The error code, such as <c>ExecutionAlreadyExists</c>.</param>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The status. Default 400.</param>
    public static BackendResponse Fail(string code, string message, int statusCode = 400)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        return BackendResponse.Of(statusCode, JsonData.Object(("__type", code), ("message", message)).ToString(), ("Content-Type", JsonProtocol));
    }

    private static BackendResponse Answer(JsonData body) => BackendResponse.Of(200, body.ToString(), ("Content-Type", JsonProtocol));

    // What the services answer to a body that a request template has spoilt.
    private static BackendResponse NoJson() => Fail("SerializationException", "The request body is no JSON.");

    private static JsonData? Read(BackendRequest request) => JsonText.Read(request.Text);
}
