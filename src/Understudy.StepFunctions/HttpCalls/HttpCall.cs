using Understudy.Json;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>The parameters of an HTTP task, those of its connection put over them.</summary>
internal sealed record HttpCall(string Endpoint, string Method, ObjectData Headers, ObjectData Query, JsonData? Body, string? ArrayFormat)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    /// <summary>Whether the body goes as <c>application/x-www-form-urlencoded</c>.</summary>
    public bool IsUrlEncoded => ArrayFormat is not null;

    /// <exception cref="HttpFieldException">A field is missing or not of its form.</exception>
    public static HttpCall Read(JsonData parameters, HttpTasks tasks)
    {
        var endpoint = Required(parameters, "ApiEndpoint");
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            throw new HttpFieldException("The value of the field 'ApiEndpoint' has an invalid format");
        }

        var method = Required(parameters, "Method");
        if (!Methods.Contains(method))
        {
            throw new HttpFieldException("The value of the field 'Method' has an invalid format");
        }

        var connection = tasks.ConnectionOf(ConnectionArn(parameters));
        var headers = Object(parameters, "Headers");
        HeaderRules.Check(headers);
        return new HttpCall(
            endpoint,
            method,
            HeaderRules.Merge(headers, connection.Headers),
            Merge(Object(parameters, "QueryParameters"), connection.QueryParameters),
            BodyOf(parameters, connection),
            Encoding(parameters));
    }

    private static string ConnectionArn(JsonData parameters) =>
        parameters.TryGet("Authentication", out var given) || parameters.TryGet("InvocationConfig", out given)
            ? Required(given, "ConnectionArn")
            : throw HttpFieldException.Missing("Authentication");

    private static JsonData? BodyOf(JsonData parameters, HttpConnection connection)
    {
        var body = parameters.TryGet("RequestBody", out var given) ? given : null;
        return connection.BodyParameters.Count == 0 ? body
            : body is null or ObjectData ? Merge(body as ObjectData ?? JsonData.EmptyObject, connection.BodyParameters)
            : throw new HttpFieldException("The field 'RequestBody' must be an object, for the connection has parameters of the body");
    }

    private static string? Encoding(JsonData parameters)
    {
        if (!parameters.TryGet("Transform", out var transform) || !transform.TryGet("RequestBodyEncoding", out var encoding) || encoding == "NONE")
        {
            return null;
        }

        var format = transform.TryGet("RequestEncodingOptions", out var options) && options.TryGet("ArrayFormat", out var given) ? given : "INDICES";
        return encoding == "URL_ENCODED" && format is StringData { Value: "INDICES" or "REPEAT" or "COMMAS" or "BRACKETS" } text
            ? text.Value
            : throw new HttpFieldException("The value of the field 'Transform' has an invalid format");
    }

    private static ObjectData Merge(ObjectData given, IReadOnlyDictionary<string, string> winning) =>
        winning.Aggregate(given, (merged, parameter) => merged.With(parameter.Key, parameter.Value));

    private static ObjectData Object(JsonData parameters, string field) => !parameters.TryGet(field, out var value) ? JsonData.EmptyObject
        : value as ObjectData ?? throw new HttpFieldException($"The value of the field '{field}' has an invalid format");

    private static string Required(JsonData parameters, string field) => !parameters.TryGet(field, out var value) ? throw HttpFieldException.Missing(field)
        : value is StringData { Value.Length: > 0 } text ? text.Value
        : throw new HttpFieldException($"The value of the field '{field}' has an invalid format");
}
