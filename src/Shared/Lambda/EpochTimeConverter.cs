using System.Text.Json;
using System.Text.Json.Serialization;

namespace Understudy.Lambda;

/// <summary>Reads a time from ISO 8601 text or from seconds since 1970, as Lambda's serializer does.</summary>
internal sealed class EpochTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            return reader.GetDateTime();
        }

        try
        {
            return DateTime.UnixEpoch.AddSeconds(reader.GetDouble());
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new JsonException("The number of seconds is beyond the range of a time.", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
