using System.Text.Json;
using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>Lets <see cref="JsonData"/> and its kinds stand as members of types that System.Text.Json serializes.</summary>
internal sealed class JsonDataConverter : JsonConverter<JsonData>
{
    public override bool HandleNull => true;

    public override bool CanConvert(Type typeToConvert) => typeof(JsonData).IsAssignableFrom(typeToConvert);

    public override JsonData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var value = JsonData.Parse(document.RootElement.GetRawText());
        return typeToConvert.IsInstanceOfType(value)
            ? value
            : throw new JsonException($"The JSON value is no {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, JsonData? value, JsonSerializerOptions options) => (value ?? JsonData.Null).WriteTo(writer);
}
