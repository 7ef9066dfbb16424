using System.Text.Json;
using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>Lets <see cref="JsonData"/> and its kinds stand as members of types that System.Text.Json serializes.</summary>
internal sealed class JsonDataConverter : JsonConverter<JsonData>
{
    public override bool HandleNull => true;

    public override bool CanConvert(Type typeToConvert) => typeof(JsonData).IsAssignableFrom(typeToConvert);

    public override JsonData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var isStrict = options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        var value = isStrict
            ? JsonData.Parse(document.RootElement.GetRawText(), int.MaxValue)
            : JsonData.FromElement(document.RootElement);
        if (typeToConvert.IsInstanceOfType(value))
        {
            return value;
        }

        // A member of the type ObjectData, say, can be null only as other members are.
        return value.IsNull ? null : throw new JsonException($"The JSON value is of the kind {value.Kind}, which is no {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, JsonData? value, JsonSerializerOptions options) => (value ?? JsonData.Null).WriteTo(writer);
}
