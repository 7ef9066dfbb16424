using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Understudy.ApiGateway;

namespace Understudy.Server.Http;

/// <summary>Puts the API's response on the socket, line by line.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(IFeatureCollection context, ApiResponse response)
    {
        var feature = context.GetRequiredFeature<IHttpResponseFeature>();
        feature.StatusCode = response.StatusCode;
        foreach (var line in response.Headers)
        {
            feature.Headers[line.Name] = StringValues.Concat(feature.Headers[line.Name], line.Value);
        }

        var body = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        await body.StartAsync().ConfigureAwait(false);
        if (MayHaveBody(context, response))
        {
            await body.Writer.WriteAsync(response.Body).ConfigureAwait(false);
        }

        await body.CompleteAsync().ConfigureAwait(false);
    }

    private static bool MayHaveBody(IFeatureCollection context, ApiResponse response) =>
        response.Body.Length > 0
        && response.StatusCode is not (204 or 304)
        && context.GetRequiredFeature<IHttpRequestFeature>().Method != "HEAD";
}
