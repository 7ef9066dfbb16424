using System.Text;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>The event of a Lambda proxy integration, payload format 1.0.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda proxy
/// integrations</see>, input format.</remarks>
internal static class ProxyEvent
{
    private static readonly MemberNames Names = MemberNames.Of(
        "resource", "path", "httpMethod", "headers", "multiValueHeaders", "queryStringParameters", "multiValueQueryStringParameters",
        "pathParameters", "stageVariables", "requestContext", "body", "isBase64Encoded");

    public static ObjectData Of(ApiCall call, BinaryMediaTypes binary)
    {
        var request = call.Request;
        var (headers, multiValueHeaders) = EventHeaders.Of(call);
        var (query, multiValueQuery) = EventParameters.OfQuery(call.Query);
        var isBinary = !request.Body.IsEmpty && !binary.IsEmpty && binary.Match(request.Headers["Content-Type"]);
        return JsonData.ObjectOwning(Names,
        [
            call.Method!.Plan.ResourcePathData,
            call.EventPath,
            request.Method,
            headers,
            multiValueHeaders,
            query,
            multiValueQuery,
            EventParameters.OfPath(call),
            EventParameters.Of(call.StageVariables),
            EventContext.Of(call),
            Body(request.Body, isBinary),
            isBinary,
        ]);
    }

    private static JsonData Body(ReadOnlyMemory<byte> body, bool isBinary) =>
        body.IsEmpty ? JsonData.Null : isBinary ? Convert.ToBase64String(body.Span) : Encoding.UTF8.GetString(body.Span);
}
