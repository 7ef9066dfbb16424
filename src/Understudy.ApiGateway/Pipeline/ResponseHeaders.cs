using System.Globalization;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>What every response carries, whoever made it.</summary>
internal static class ResponseHeaders
{
    public static ApiResponse Complete(ApiCall call, ApiResponse response)
    {
        var headers = response.Headers;
        headers.Set("x-amzn-RequestId", call.RequestId);
        headers.Set("x-amz-apigw-id", call.ExtendedRequestId);
        headers.Set("Content-Length", response.Body.Length.ToString(CultureInfo.InvariantCulture));
        if (call.Refusal is null && AddsTraceId(call.Method!.Definition.Integration.Type))
        {
            headers.Set("X-Amzn-Trace-Id", call.Trace.ToResponseHeader(call.Api.Ids, call.Number));
        }

        response.Exchange = call.Exchange;
        return response;
    }

    private static bool AddsTraceId(IntegrationType type) => type is not (IntegrationType.Mock or IntegrationType.HttpProxy);
}
