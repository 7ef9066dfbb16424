namespace Understudy.ApiGateway.Authorizers;

/// <summary>How an authorization ended.</summary>
internal enum AuthorizerVerdict
{
    Allowed,

    /// <summary>401 Unauthorized.</summary>
    Unauthorized,

    /// <summary>401 The incoming token has expired.</summary>
    ExpiredToken,

    /// <summary>403 with a text that begins with a capital M: <c>{"Message":...}</c>.</summary>
    AccessDenied,

    /// <summary>403 Missing Authentication Token.</summary>
    MissingToken,

    /// <summary>403 with a text of its own.</summary>
    InvalidSignature,

    /// <summary>500: the authorizer failed.</summary>
    Failure,

    /// <summary>500: the authorizer answered with something that is no authorizer answer.</summary>
    ConfigurationError,
}
