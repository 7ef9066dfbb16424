using Understudy.Json;

namespace Understudy.ApiGateway.Validation;

/// <summary>The models of an API, with the two that every API has from the start.</summary>
internal static class ApiModels
{
    private static readonly JsonData Empty = JsonData.Parse("""{"type":"object"}""");
    private static readonly JsonData Error = JsonData.Parse("""{"type":"object","properties":{"message":{"type":"string"}}}""");

    /// <summary>The schema of a model; null when there is no such model.</summary>
    public static JsonData? Find(RestApi api, string name) => api.Models.FirstOrDefault(model => model.Name == name)?.Schema ?? name switch
    {
        "Empty" => Empty,
        "Error" => Error,
        _ => null,
    };
}
