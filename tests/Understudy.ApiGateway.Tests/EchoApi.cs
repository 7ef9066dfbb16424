using Understudy.Json;

namespace Understudy.ApiGateway.Tests;

/// <summary>APIs whose function answers with the event that it was given.</summary>
internal static class EchoApi
{
    public static Integration Integration => LambdaProxy.To<JsonData, JsonData>(Echo);

    public static RestApi Of(params string[] paths) => RestApi.Define("echo", a =>
    {
        foreach (var path in paths)
        {
            a.Any(path, Integration);
        }
    });

    public static JsonData Echo(JsonData received) => JsonData.Object(("statusCode", 200), ("body", received.ToString()));

    /// <summary>The event that a request leads to.</summary>
    public static async Task<JsonData> EventOf(RestApi definition, ApiRequest request)
    {
        await using var api = definition.Deploy();
        var response = await api.SendAsync(request);
        return response.Exchange!.IntegrationEvent ?? throw new InvalidOperationException($"The integration was not called: {response.StatusCode} {response.Text}");
    }
}
