using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Integrations;

/// <summary>One integration behind <c>ANY /things/{id}</c>, and what was sent to its back end.</summary>
internal sealed class Calls
{
    private readonly RunningRestApi _api;

    public Calls(Integration integration, RestApiOptions? options = null, params string[] binaryMediaTypes)
    {
        var definition = RestApi.Define("things", api =>
        {
            api.Any("/things/{id}", integration);
            api.BinaryMediaTypes(binaryMediaTypes);
            api.Stage(new Stage { StageName = "prod", Variables = new Dictionary<string, string> { ["host"] = "backend.example" } });
        });
        _api = definition.Deploy(options: options);
    }

    public BackendRequest Sent => _api.Exchanges[^1].BackendRequest!;

    public ApiExchange Exchange => _api.Exchanges[^1];

    public RunningRestApi Api => _api;

    public static Dictionary<string, string> Map(params (string Name, string Value)[] entries) => entries.ToDictionary(entry => entry.Name, entry => entry.Value);

    public Task<ApiResponse> GetAsync(string path = "/things/7", params (string Name, string Value)[] headers) =>
        _api.SendAsync(ApiRequest.Of("GET", path, null, headers));

    public Task<ApiResponse> PostAsync(string body, params (string Name, string Value)[] headers) =>
        _api.SendAsync(ApiRequest.Of("POST", "/things/7", body, headers));

    public static IIntegration Echo() => Backend.From(request => BackendResponse.Of(200, request.Text, ("Content-Type", "application/json")));

    public static JsonData Json(string text) => JsonData.Parse(text);
}
