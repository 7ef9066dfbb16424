namespace Understudy.ApiGateway.Pipeline;

/// <summary>What a request gets whose path or method does not exist: never 404 or 405.</summary>
internal static class MissingRoute
{
    public static Refusal Refuse(ApiCall call)
    {
        const string reason = "No resource and method serves the request.";

        // A header that is no signature is complained about first: API Gateway takes the request for a signed one.
        if (call.Request.Headers["Authorization"] is { Length: > 0 } authorization)
        {
            return new Refusal(
                GatewayResponseType.MissingAuthenticationToken,
                $"'{authorization}' not a valid key=value pair (missing equal-sign) in Authorization header: '{authorization}'.")
            {
                ErrorType = "IncompleteSignatureException",
                Reason = reason,
            };
        }

        return new Refusal(GatewayResponseType.MissingAuthenticationToken) { Reason = reason };
    }
}
