using Understudy.ApiGateway.Templates.Values;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>What templates have set under <c>$context.requestOverride</c> and <c>$context.responseOverride</c>.</summary>
/// <remarks>API Gateway Developer Guide, "Override your API's request and response parameters and status codes". A parameter may be
/// overridden once; a second time is an error. Not thread-safe: one call owns it.</remarks>
public sealed class MappingOverrides
{
    internal JavaMap Request { get; } = OverrideMap.WithGroups("requestOverride", "path", "header", "querystring");

    internal JavaMap Response { get; } = OverrideMap.WithGroups("responseOverride", "header");

    /// <summary>Path parameters of the integration request, by name.</summary>
    public JsonData RequestPath { get; private set; } = JsonData.EmptyObject;

    /// <summary>Headers of the integration request, by name; an array stands for several lines.</summary>
    public JsonData RequestHeaders { get; private set; } = JsonData.EmptyObject;

    /// <summary>Query string parameters of the integration request, by name; an array stands for several values.</summary>
    public JsonData RequestQueryString { get; private set; } = JsonData.EmptyObject;

    /// <summary>Headers of the method response, by name.</summary>
    public JsonData ResponseHeaders { get; private set; } = JsonData.EmptyObject;

    /// <summary>The status of the method response as the template gave it, number or text; null when it gave none.</summary>
    public JsonData? ResponseStatus { get; private set; }

    /// <summary>Takes what a template has set, when it is done.</summary>
    internal void Take()
    {
        RequestPath = GroupOf(Request, "path");
        RequestHeaders = GroupOf(Request, "header");
        RequestQueryString = GroupOf(Request, "querystring");
        ResponseHeaders = GroupOf(Response, "header");
        ResponseStatus = Response.Get("status") is { } status ? DataOf.Value(status) : null;
    }

    private static JsonData GroupOf(JavaMap overrides, string group) =>
        overrides.Get(group) is JavaMap map ? DataOf.Value(map) : JsonData.EmptyObject;
}
