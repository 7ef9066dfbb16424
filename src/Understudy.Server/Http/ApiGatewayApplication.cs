using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Understudy.ApiGateway;

namespace Understudy.Server.Http;

/// <summary>Carries requests from the socket to the API and responses back.</summary>
internal sealed class ApiGatewayApplication(RunningRestApi api) : IHttpApplication<IFeatureCollection>
{
    private readonly Lock _gate = new();
    private readonly List<Exception> _faults = [];

    public IReadOnlyList<Exception> Faults
    {
        get
        {
            lock (_gate)
            {
                return [.. _faults];
            }
        }
    }

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = await RequestReader.ReadAsync(context, api).ConfigureAwait(false);
        await ResponseWriter.WriteAsync(context, await AnswerAsync(request).ConfigureAwait(false)).ConfigureAwait(false);
    }

    // Whatever leaves an API is the test's fault, or ours. The client must not wait for an answer that never comes.
    private async Task<ApiResponse> AnswerAsync(ApiRequest request)
    {
        try
        {
            return await api.SendAsync(request).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            lock (_gate)
            {
                _faults.Add(e);
            }

            var headers = ApiHeaders.Of(("Content-Type", "text/plain; charset=utf-8"));
            return new ApiResponse(500, headers, Encoding.UTF8.GetBytes($"The test is at fault, not the API: {e.Message}"));
        }
    }
}
