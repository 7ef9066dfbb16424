using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>Makes a task's outcome of an answer.</summary>
internal static class ResponseReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async ValueTask<TaskOutcome> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var status = (int)response.StatusCode;
        if (IsBinary(response.Content.Headers.ContentType?.MediaType) || TextOf(bytes) is not { } text)
        {
            return TaskOutcome.Failed(ErrorNames.Runtime, "The response of the HTTP task is not supported: it is no text.");
        }

        var body = BodyOf(text);
        return status is >= 200 and < 300
            ? TaskOutcome.Succeeded(JsonData.Object(
                ("Headers", HeadersOf(response)), ("ResponseBody", body), ("StatusCode", status), ("StatusText", response.ReasonPhrase ?? "")))
            : TaskOutcome.Failed($"States.Http.StatusCode.{status}", text.Length > 0 ? text : response.ReasonPhrase);
    }

    // Not supported by HTTP tasks (developer guide, "Unsupported HTTP Task responses").
    private static bool IsBinary(string? type) => type is not null && (type == "application/octet-stream"
        || type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal)
        || type.StartsWith("audio/", StringComparison.Ordinal));

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static JsonData BodyOf(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return text;
        }
    }

    private static ObjectData HeadersOf(HttpResponseMessage response) => JsonData.Object(
    [
        .. response.Headers.Concat(response.Content.Headers)
            .OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(header => (header.Key, (JsonData)JsonData.Array([.. header.Value.Select(value => JsonData.Of(value))]))),
    ]);
}
