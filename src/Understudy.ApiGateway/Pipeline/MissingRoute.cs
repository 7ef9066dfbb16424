namespace Understudy.ApiGateway.Pipeline;

/// <summary>What a request gets whose path or method does not exist: never 404 or 405.</summary>
internal static class MissingRoute
{
    private const string Reason = "No resource and method serves the request.";

    public static Refusal Refuse(ApiCall call)
    {
        var authorization = call.Request.Headers["Authorization"];
        return string.IsNullOrEmpty(authorization) || LooksSigned(authorization, out var part)
            ? new Refusal(GatewayResponseType.MissingAuthenticationToken) { Reason = Reason }
            : new Refusal(
                GatewayResponseType.MissingAuthenticationToken,
                $"'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{authorization}'.")
            {
                ErrorType = "IncompleteSignatureException",
                Reason = Reason,
            };
    }

    // API Gateway takes the request for a signed one, and tells the first part after the algorithm that is no pair.
    private static bool LooksSigned(string authorization, out string part)
    {
        var blank = authorization.IndexOf(' ', StringComparison.Ordinal);
        foreach (var pair in authorization[(blank + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            if (!pair.Contains('=', StringComparison.Ordinal))
            {
                part = pair;
                return false;
            }
        }

        part = "";
        return true;
    }
}
