using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Validation;

/// <summary>The parameters that a request must have. One that is blank counts as missing.</summary>
internal sealed class RequiredParameters
{
    private const string Headers = "method.request.header.";
    private const string Path = "method.request.path.";
    private const string QueryString = "method.request.querystring.";

    private readonly string[] _headers;
    private readonly string[] _path;
    private readonly string[] _queryString;

    private RequiredParameters(Method method)
    {
        _headers = NamesOf(method, Headers);
        _path = NamesOf(method, Path);
        _queryString = NamesOf(method, QueryString);
    }

    /// <summary>Null when none is required.</summary>
    public static RequiredParameters? Of(Method method) => method.RequestParameters.Values.Any(isRequired => isRequired) ? new RequiredParameters(method) : null;

    public Refusal? Examine(ApiCall call)
    {
        // In this order (recorded).
        string[] missing =
        [
            .. _headers.Where(name => string.IsNullOrWhiteSpace(call.Request.Headers[name])),
            .. _path.Where(name => string.IsNullOrWhiteSpace(call.PathParameters.GetValueOrDefault(name))),
            .. _queryString.Where(name => string.IsNullOrWhiteSpace(call.Query.Last(name))),
        ];
        return missing.Length == 0
            ? null
            : new Refusal(GatewayResponseType.BadRequestParameters, $"Missing required request parameters: [{string.Join(", ", missing)}]");
    }

    private static string[] NamesOf(Method method, string prefix) =>
    [
        .. method.RequestParameters
            .Where(parameter => parameter.Value && parameter.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(parameter => parameter.Key[prefix.Length..]),
    ];
}
