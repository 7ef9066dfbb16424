using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>An answer of the gateway itself, made anew.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html">Gateway
/// responses</see>.</remarks>
public sealed record GatewayResponse
{
    /// <summary>Which answer.</summary>
    public required GatewayResponseType ResponseType { get; init; }

    /// <summary>The status. Null: the default of the type.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Headers, such as <c>gatewayresponse.header.Access-Control-Allow-Origin</c> to <c>'*'</c>, <c>method.request.header.Origin</c>
    /// or <c>context.requestId</c>.</summary>
    public IReadOnlyDictionary<string, string> ResponseParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Templates by content type. They know <c>$context</c>, <c>$stageVariables</c> and <c>$method.request</c>, and no directives.</summary>
    public IReadOnlyDictionary<string, string> ResponseTemplates { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
