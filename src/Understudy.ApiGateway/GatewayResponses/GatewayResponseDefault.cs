namespace Understudy.ApiGateway.GatewayResponses;

/// <summary>A gateway response as AWS has it.</summary>
/// <param name="StatusCode">The status.</param>
/// <param name="Message"><c>$context.error.message</c>; null for none.</param>
/// <param name="ErrorType"><c>x-amzn-ErrorType</c>.</param>
/// <param name="Template">The template of its body.</param>
internal sealed record GatewayResponseDefault(int StatusCode, string? Message, string ErrorType, string Template)
{
    // AWS writes some bodies with a blank after the colon and one with a capital; clients see it in Content-Length.
    private const string Narrow = "{\"message\":$context.error.messageString}";
    private const string Wide = "{\"message\": $context.error.messageString}";
    private const string Capital = "{\"Message\":$context.error.messageString}";

    private static readonly Dictionary<GatewayResponseType, GatewayResponseDefault> All = new()
    {
        [GatewayResponseType.AccessDenied] = new(403, "Forbidden", "AccessDeniedException", Capital),
        [GatewayResponseType.ApiConfigurationError] = new(500, "Internal server error", "InternalServerErrorException", Wide),
        [GatewayResponseType.AuthorizerConfigurationError] = new(500, null, "AuthorizerConfigurationException", Narrow),
        [GatewayResponseType.AuthorizerFailure] = new(500, null, "AuthorizerFailureException", Narrow),
        [GatewayResponseType.BadRequestBody] = new(400, "Invalid request body", "BadRequestException", Wide),
        [GatewayResponseType.BadRequestParameters] = new(400, "Missing required request parameters", "BadRequestException", Wide),
        [GatewayResponseType.Default4xx] = new(400, "Bad Request", "BadRequestException", Wide),
        [GatewayResponseType.Default5xx] = new(500, "Internal server error", "InternalServerErrorException", Wide),
        [GatewayResponseType.ExpiredToken] = new(403, "The incoming token has expired", "UnauthorizedException", Narrow),
        [GatewayResponseType.IntegrationFailure] = new(500, "Internal server error", "InternalServerErrorException", Wide),
        [GatewayResponseType.IntegrationTimeout] = new(504, "Endpoint request timed out", "InternalServerErrorException", Wide),
        [GatewayResponseType.InvalidApiKey] = new(403, "Forbidden", "ForbiddenException", Narrow),
        [GatewayResponseType.InvalidSignature] = new(403, "The request signature we calculated does not match the signature you provided.", "InvalidSignatureException", Narrow),
        [GatewayResponseType.MissingAuthenticationToken] = new(403, "Missing Authentication Token", "MissingAuthenticationTokenException", Narrow),
        [GatewayResponseType.QuotaExceeded] = new(429, "Limit Exceeded", "LimitExceededException", Narrow),
        [GatewayResponseType.RequestTooLarge] = new(413, "Request Too Long", "RequestTooLargeException", Narrow),
        [GatewayResponseType.ResourceNotFound] = new(404, "Resource Not Found", "NotFoundException", Narrow),
        [GatewayResponseType.Throttled] = new(429, "Too Many Requests", "TooManyRequestsException", Narrow),
        [GatewayResponseType.Unauthorized] = new(401, "Unauthorized", "UnauthorizedException", Narrow),
        [GatewayResponseType.UnsupportedMediaType] = new(415, "Unsupported Media Type", "BadRequestException", Wide),
        [GatewayResponseType.WafFiltered] = new(403, "Forbidden", "ForbiddenException", Narrow),
    };

    public static GatewayResponseDefault Of(GatewayResponseType type) => All[type];
}
