using System.Text;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>How large a request may be (developer guide, API Gateway quotas).</summary>
internal static class RequestLimits
{
    public const int Payload = 10 * 1024 * 1024;
    public const int Headers = 10_240;
    public const int RegionalUrl = 10_240;
    public const int EdgeUrl = 8_192;

    public static StepOutcome Examine(ApiCall call)
    {
        var request = call.Request;
        if (request.Body.Length > Payload)
        {
            return TooLarge($"The body has {request.Body.Length} bytes; {Payload} are allowed.");
        }

        var headers = 0;
        foreach (var line in request.Headers.Lines)
        {
            headers += line.Name.Length + line.Value.Length;
        }

        if (headers > Headers)
        {
            return TooLarge($"All header names and values have {headers} bytes; {Headers} are allowed.");
        }

        var longest = call.Api.Definition.EndpointType == EndpointType.Edge ? EdgeUrl : RegionalUrl;
        var url = call.FullPath.Length + request.Query.Length + 1;
        if (url > longest)
        {
            return new Refusal(GatewayResponseType.RequestTooLarge, "Request URI Too Long")
            {
                StatusCode = 414,
                Reason = $"The URL has {url} bytes; {longest} are allowed.",
            };
        }

        return StepOutcome.GoOn;
    }

    private static StepOutcome TooLarge(string reason) => new Refusal(GatewayResponseType.RequestTooLarge) { Reason = reason };
}
