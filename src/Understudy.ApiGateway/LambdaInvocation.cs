using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway;

/// <summary>One invocation of a Lambda function.</summary>
public sealed class LambdaInvocation
{
    /// <summary>The event.</summary>
    public required JsonData Payload { get; init; }

    /// <summary>The function's name, as far as it is known: of its ARN, or the method it stands behind.</summary>
    public required string FunctionName { get; init; }

    /// <summary>The invocation's id, a UUID.</summary>
    /// <value>Default: drawn from the deployment's seed; all zeros outside a call of an API.</value>
    public string AwsRequestId
    {
        get => field ??= Exchange is null ? "00000000-0000-4000-8000-000000000000"
            : ReferenceEquals(Payload, Exchange.AuthorizerEvent) ? Exchange.Call.Api.Ids.AuthorizerInvocationId(Exchange.Number)
            : Exchange.Call.Api.Ids.InvocationId(Exchange.Number);
        init;
    }

    /// <summary>The clock of the API.</summary>
    public required VirtualClock Clock { get; init; }

    /// <summary>Whether the caller does not wait for the result (<c>X-Amz-Invocation-Type: Event</c>).</summary>
    public bool IsAsynchronous { get; init; }

    /// <summary>The call of the API that led to it.</summary>
    public ApiExchange? Exchange { get; init; }
}
