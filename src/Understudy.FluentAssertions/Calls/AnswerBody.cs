using System.Text;
using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>The body of a response, read when it is asked for.</summary>
internal sealed class AnswerBody
{
    private const int Longest = 300;

    public static readonly AnswerBody None = new(() => "");

    private readonly Lazy<string> _text;
    private readonly Lazy<JsonData?> _json;

    private AnswerBody(Func<string> read)
    {
        _text = new(read);
        _json = new(Parse);
    }

    /// <summary>The body as JSON; null if it is none.</summary>
    public JsonData? Json => _json.Value;

    public static AnswerBody Of(ApiResponse response) => new(() => response.Text);

    public static AnswerBody Of(HttpContent content) => new(() => Read(content));

    /// <summary>Its beginning, for messages.</summary>
    public override string ToString() => _text.Value.Length == 0 ? "(no body)" : _text.Value.Length > Longest ? _text.Value[..Longest] + "…" : _text.Value;

    // Clients of an API, and those that buffer as HttpClient does by default, have the whole body already.
    private static string Read(HttpContent content)
    {
        try
        {
            using var copy = new MemoryStream();
            content.CopyTo(copy, context: null, CancellationToken.None);
            return Encoding.UTF8.GetString(copy.GetBuffer(), 0, (int)copy.Length);
        }
        catch (InvalidOperationException)
        {
            return "(the response is disposed or its content was read as a stream)";
        }
    }

    private JsonData? Parse()
    {
        try
        {
            return JsonData.Parse(_text.Value);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }
}
