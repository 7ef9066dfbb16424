using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Understudy.Json.Text;

namespace Understudy.Json;

public abstract partial class JsonData
{
    // Our own depth limits are stated in our own errors, so System.Text.Json's default of 64 must not come first.
    private static readonly JsonDocumentOptions DeepDocument = new() { MaxDepth = int.MaxValue };
    private static readonly JsonWriterOptions DeepWriter = new() { MaxDepth = int.MaxValue, SkipValidation = true };

    /// <summary>Makes a JSON value of any .NET value by System.Text.Json.</summary>
    /// <param name="value">The value: null, a JSON type of System.Text.Json or of this library, or anything its serializer takes.</param>
    /// <param name="options">How to serialize; System.Text.Json's defaults when null, among them a depth of 64 for types that are not JSON.</param>
    /// <exception cref="JsonDataException">The value cannot be serialized.</exception>
    public static JsonData From(object? value, JsonSerializerOptions? options = null)
    {
        switch (value)
        {
            case null:
                return Null;
            case JsonData data:
                return data;
        }

        return options is null && FromScalar(value) is { } scalar ? scalar : Serialize(value, options);
    }

    /// <summary>Makes a .NET value of this JSON value by System.Text.Json.</summary>
    /// <param name="options">How to deserialize; System.Text.Json's defaults when null, among them a depth of 64 for types that are not JSON.</param>
    /// <exception cref="JsonDataException">The JSON does not fit the type.</exception>
    public T? To<T>(JsonSerializerOptions? options = null) => (T?)To(typeof(T), options);

    /// <summary>Makes a .NET value of this JSON value by System.Text.Json.</summary>
    /// <param name="type">The type to make; this value itself for <see cref="JsonData"/>, its own kind and <see cref="object"/>.</param>
    /// <param name="options">How to deserialize; System.Text.Json's defaults when null, among them a depth of 64 for types that are not JSON.</param>
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
            return type switch
            {
                _ when type == typeof(JsonElement) => ToElement(),
                _ when type == typeof(JsonDocument) => JsonDocument.Parse(ToUtf8Bytes(), DeepDocument),
                _ when type == typeof(JsonNode) => ToNode(),
                _ => Deserialize(type, options),
            };
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw new JsonDataException($"The JSON does not fit the type {type}: {e.Message}", e);
        }
    }

    /// <summary>This value as a node of System.Text.Json; null for <c>null</c>.</summary>
    public JsonNode? ToNode() => JsonNode.Parse(ToUtf8Bytes(), documentOptions: DeepDocument);

    /// <summary>This value as an element of System.Text.Json.</summary>
    public JsonElement ToElement()
    {
        using var document = JsonDocument.Parse(ToUtf8Bytes(), DeepDocument);
        return document.RootElement.Clone();
    }

    /// <summary>Writes this value by a writer of System.Text.Json, its number literals unchanged.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(ToUtf8Bytes(), skipInputValidation: true);
    }

    /// <summary>Reads the element from its tokens, so without the comments and trailing commas that its document may have allowed.</summary>
    internal static JsonData FromElement(JsonElement element) => FromWritten(element.WriteTo);

    private static JsonData? FromScalar(object value) => value switch
    {
        string text => Of(text),
        bool boolean => Of(boolean),
        int number => Of(number),
        long number => Of(number),
        double number => Of(number),
        decimal number => Of(number),
        _ => null,
    };

    private object? Deserialize(Type type, JsonSerializerOptions? options)
    {
        var (bytes, length) = DataWriter.WriteUtf8(this, static longest => ArrayPool<byte>.Shared.Rent(longest));
        try
        {
            return JsonSerializer.Deserialize(bytes.AsSpan(0, length), type, options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static JsonData Serialize(object value, JsonSerializerOptions? options)
    {
        try
        {
            return value switch
            {
                JsonElement element => FromElement(element),
                JsonDocument document => FromElement(document.RootElement),
                JsonNode node => FromWritten(writer => node.WriteTo(writer, options)),
                _ => PooledText.Read(value, options),
            };
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw new JsonDataException($"A value of type {value.GetType()} cannot be made into JSON: {e.Message}", e);
        }
    }

    private static JsonData FromWritten(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DeepWriter))
        {
            write(writer);
        }

        return Parse(stream.GetBuffer().AsSpan(0, (int)stream.Length), int.MaxValue);
    }

    // What System.Text.Json throws for values and texts it cannot convert; anything else comes from the user's own code.
    private static bool IsRefusal(Exception e) =>
        e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException;
}
