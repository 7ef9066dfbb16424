using System.Globalization;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>Reads what a function of a Lambda proxy integration returned; anything malformed is a 502.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda proxy
/// integrations</see>, output format.</remarks>
internal static class ProxyResponse
{
    public static StepOutcome Read(ApiCall call, LambdaResult result, BinaryMediaTypes binary)
    {
        if (result.IsError)
        {
            return Refusal.MalformedProxyResponse($"The function failed: {result.Text}");
        }

        if (result.Payload is not ObjectData payload)
        {
            return Malformed("it must be a JSON object");
        }

        var status = 200;
        var isBase64 = false;
        JsonData? headers = null, multiValueHeaders = null, body = null;
        for (var i = 0; i < payload.Count; i++)
        {
            var value = payload.Values[i];
            switch (payload.Names[i])
            {
                case "statusCode" when value.IsNull:
                    break;
                case "statusCode":
                    if (!TryReadStatus(value, out status))
                    {
                        return Malformed($"statusCode is {value}; it must be a number from 100 to 599");
                    }

                    break;
                case "headers":
                    headers = value;
                    break;
                case "multiValueHeaders":
                    multiValueHeaders = value;
                    break;
                case "body":
                    body = value;
                    break;
                case "isBase64Encoded" when value is BooleanData or NullData:
                    isBase64 = value is BooleanData { Value: true };
                    break;
                default:
                    return Malformed($"it has the member \"{payload.Names[i]}\" = {value}; allowed are statusCode, headers, multiValueHeaders, body and isBase64Encoded");
            }
        }

        var lines = new ApiHeaders(12);
        return ProxyResponseHeaders.Fault(lines, headers, multiValueHeaders) is { } fault ? Malformed(fault)
            : body is not (null or StringData or NullData) ? Malformed($"body is {body.Kind}; it must be a string")
            : Answer(call, status, lines, (body as StringData)?.Value ?? "", isBase64, binary);
    }

    private static StepOutcome Answer(ApiCall call, int status, ApiHeaders headers, string body, bool isBase64, BinaryMediaTypes binary)
    {
        // The function's own Content-Type does not matter: what the client accepts decides (recorded).
        if (!isBase64 || !binary.Match(call.Request.Headers["Accept"]))
        {
            return Limited(new ApiResponse(status, headers, body));
        }

        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var count)
            ? Limited(new ApiResponse(status, headers, bytes.AsMemory(0, count)))
            : new Refusal(GatewayResponseType.IntegrationFailure) { Reason = "isBase64Encoded is true, but body is no base64 text." };
    }

    private static StepOutcome Limited(ApiResponse response) => response.Body.Length > PayloadLimits.Lambda
        ? Refusal.MalformedProxyResponse($"The body has {response.Body.Length} bytes; Lambda returns at most {PayloadLimits.Lambda}.")
        : response;

    // Text with digits is a status too (recorded).
    private static bool TryReadStatus(JsonData value, out int status)
    {
        status = 0;
        var number = value is StringData text
            ? int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0
            : value.TryGetInt64(out var integer) && integer is > 0 and < 1000 ? integer : 0;
        status = (int)number;
        return status is >= 100 and <= 599;
    }

    private static StepOutcome Malformed(string reason) => Refusal.MalformedProxyResponse($"Malformed Lambda proxy response: {reason}.");
}
