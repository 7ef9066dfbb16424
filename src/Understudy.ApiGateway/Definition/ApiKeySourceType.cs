namespace Understudy.ApiGateway;

/// <summary>Where the API key of a request is read.</summary>
public enum ApiKeySourceType
{
    /// <summary><c>HEADER</c>: the header <c>x-api-key</c>.</summary>
    Header,

    /// <summary><c>AUTHORIZER</c>: <c>usageIdentifierKey</c> of the authorizer's result; the header does not count.</summary>
    Authorizer,
}
