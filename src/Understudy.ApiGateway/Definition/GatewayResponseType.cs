namespace Understudy.ApiGateway;

/// <summary>The answers that API Gateway gives by itself.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">Gateway response types</see>.</remarks>
public enum GatewayResponseType
{
    /// <summary><c>ACCESS_DENIED</c>, 403: an authorizer or a policy denies the call.</summary>
    AccessDenied,

    /// <summary><c>API_CONFIGURATION_ERROR</c>, 500.</summary>
    ApiConfigurationError,

    /// <summary><c>AUTHORIZER_CONFIGURATION_ERROR</c>, 500: the authorizer gave nothing usable.</summary>
    AuthorizerConfigurationError,

    /// <summary><c>AUTHORIZER_FAILURE</c>, 500: the authorizer failed.</summary>
    AuthorizerFailure,

    /// <summary><c>BAD_REQUEST_BODY</c>, 400.</summary>
    BadRequestBody,

    /// <summary><c>BAD_REQUEST_PARAMETERS</c>, 400.</summary>
    BadRequestParameters,

    /// <summary><c>DEFAULT_4XX</c>: for the client errors that have no response of their own; keeps their code unless it sets one.</summary>
    Default4xx,

    /// <summary><c>DEFAULT_5XX</c>: for the server errors that have no response of their own; keeps their code unless it sets one.</summary>
    Default5xx,

    /// <summary><c>EXPIRED_TOKEN</c>, 403.</summary>
    ExpiredToken,

    /// <summary><c>INTEGRATION_FAILURE</c>, 500 (as recorded; the documentation says 504).</summary>
    IntegrationFailure,

    /// <summary><c>INTEGRATION_TIMEOUT</c>, 504.</summary>
    IntegrationTimeout,

    /// <summary><c>INVALID_API_KEY</c>, 403.</summary>
    InvalidApiKey,

    /// <summary><c>INVALID_SIGNATURE</c>, 403.</summary>
    InvalidSignature,

    /// <summary><c>MISSING_AUTHENTICATION_TOKEN</c>, 403: also what a path or method gets that does not exist.</summary>
    MissingAuthenticationToken,

    /// <summary><c>QUOTA_EXCEEDED</c>, 429.</summary>
    QuotaExceeded,

    /// <summary><c>REQUEST_TOO_LARGE</c>, 413.</summary>
    RequestTooLarge,

    /// <summary><c>RESOURCE_NOT_FOUND</c>, 404.</summary>
    ResourceNotFound,

    /// <summary><c>THROTTLED</c>, 429.</summary>
    Throttled,

    /// <summary><c>UNAUTHORIZED</c>, 401.</summary>
    Unauthorized,

    /// <summary><c>UNSUPPORTED_MEDIA_TYPE</c>, 415.</summary>
    UnsupportedMediaType,

    /// <summary><c>WAF_FILTERED</c>, 403.</summary>
    WafFiltered,
}
