using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Understudy.Json;

public abstract partial class JsonData
{
    /// <summary>The boolean.</summary>
    /// <exception cref="JsonDataException">This is no boolean.</exception>
    public bool AsBoolean() => this is BooleanData boolean ? boolean.Value : throw Unexpected("a boolean");

    /// <summary>The string, unescaped.</summary>
    /// <exception cref="JsonDataException">This is no string.</exception>
    public string AsString() => this is StringData text ? text.Value : throw Unexpected("a string");

    /// <summary>The number as double.</summary>
    /// <exception cref="JsonDataException">This is no number.</exception>
    public double AsDouble() => this is NumberData number ? number.Value : throw Unexpected("a number");

    /// <summary>The number as 64-bit integer; <c>2.0</c> and <c>2e3</c> are integers too.</summary>
    /// <exception cref="JsonDataException">This is no number, or not a whole one, or too large.</exception>
    public long AsInt64() => TryGetInt64(out var value) ? value : throw Unexpected("a whole number of 64 bits");

    /// <summary>The number as 64-bit integer, if it is a whole number that fits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (this is not NumberData number)
        {
            return false;
        }

        if (number.IsInt64)
        {
            value = number.Integer;
            return true;
        }

        return decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && exact == decimal.Truncate(exact)
            && exact is >= long.MinValue and <= long.MaxValue
            && Math.Abs(number.Value) < 1e19
            && TryConvert(exact, out value);
    }

    /// <summary>The number as decimal.</summary>
    /// <exception cref="JsonDataException">This is no number, or beyond the range of decimal.</exception>
    public decimal AsDecimal() =>
        this is NumberData number && decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Unexpected("a number in the range of System.Decimal");

    /// <summary>Makes a JSON value of any .NET value by System.Text.Json.</summary>
    /// <param name="value">The value: null, a JSON type of System.Text.Json or of this library, or anything its serializer takes.</param>
    /// <param name="options">How to serialize; System.Text.Json's defaults when null.</param>
    /// <exception cref="JsonDataException">The value cannot be serialized.</exception>
    public static JsonData From(object? value, JsonSerializerOptions? options = null)
    {
        switch (value)
        {
            case null:
                return Null;
            case JsonData data:
                return data;
            case string text:
                return Of(text);
            case bool boolean:
                return Of(boolean);
            case int number:
                return Of(number);
            case long number:
                return Of(number);
        }

        try
        {
            return Parse(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            throw new JsonDataException($"A value of type {value.GetType()} cannot be made into JSON: {e.Message}", e);
        }
    }

    /// <summary>Makes a .NET value of this JSON value by System.Text.Json.</summary>
    /// <param name="options">How to deserialize; System.Text.Json's defaults when null.</param>
    /// <exception cref="JsonDataException">The JSON does not fit the type.</exception>
    public T? To<T>(JsonSerializerOptions? options = null) => (T?)To(typeof(T), options);

    /// <summary>Makes a .NET value of this JSON value by System.Text.Json.</summary>
    /// <param name="type">The type to make.</param>
    /// <param name="options">How to deserialize; System.Text.Json's defaults when null.</param>
    /// <exception cref="JsonDataException">The JSON does not fit the type.</exception>
    public object? To(Type type, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsInstanceOfType(this))
        {
            return this;
        }

        try
        {
            return JsonSerializer.Deserialize(ToUtf8Bytes(), type, options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            throw new JsonDataException($"The JSON does not fit the type {type}: {e.Message}", e);
        }
    }

    /// <summary>This value as a node of System.Text.Json; null for <c>null</c>.</summary>
    public JsonNode? ToNode() => JsonNode.Parse(ToUtf8Bytes(), documentOptions: new JsonDocumentOptions { MaxDepth = int.MaxValue });

    /// <summary>This value as an element of System.Text.Json.</summary>
    public JsonElement ToElement()
    {
        using var document = JsonDocument.Parse(ToUtf8Bytes(), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }

    /// <summary>Writes this value by a writer of System.Text.Json, its number literals unchanged.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(ToUtf8Bytes(), skipInputValidation: true);
    }

    private static bool TryConvert(decimal exact, out long value)
    {
        value = (long)exact;
        return true;
    }
}
