using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Understudy.Json.Text;

/// <summary>Values of .NET into JSON by way of a text that nobody keeps.</summary>
internal static class PooledText
{
    private const int LargestKept = 64 * 1024;
    private const int DefaultDepth = 64; // of System.Text.Json, where the options say 0

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    public static JsonData Read(object value, JsonSerializerOptions? options)
    {
        // Taken while in use, because a converter of the user's may come here again.
        var buffer = _kept ?? new ArrayBufferWriter<byte>();
        _kept = null;
        try
        {
            using (var writer = new Utf8JsonWriter(buffer, OptionsOf(options)))
            {
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
            }

            return DataReader.Read(buffer.WrittenSpan, int.MaxValue);
        }
        finally
        {
            buffer.ResetWrittenCount();
            _kept = buffer.Capacity <= LargestKept ? buffer : null;
        }
    }

    // The text is read at once, so that escapes for the sake of HTML would only cost time: JSON in a body is full of quotes.
    private static JsonWriterOptions OptionsOf(JsonSerializerOptions? options) => new()
    {
        Encoder = options?.Encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = options is { MaxDepth: > 0 } ? options.MaxDepth : DefaultDepth,
        SkipValidation = true,
    };
}
