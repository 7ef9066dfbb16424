using System.Globalization;
using Understudy.Json.Text;

namespace Understudy.Json;

public abstract partial class JsonData
{
    /// <summary>A JSON string; <c>null</c> for null.</summary>
    public static implicit operator JsonData(string? value) => value is null ? Null : Of(value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static implicit operator JsonData(bool value) => Of(value);

    /// <summary>A JSON number.</summary>
    public static implicit operator JsonData(int value) => NumberData.Make(value);

    /// <summary>A JSON number.</summary>
    public static implicit operator JsonData(long value) => NumberData.Make(value);

    /// <summary>A JSON number.</summary>
    /// <exception cref="JsonDataException">The value is infinite or not a number.</exception>
    public static implicit operator JsonData(double value) => NumberData.Make(value);

    /// <summary>A JSON number with all the decimals of the value (<c>1.50m</c> stays <c>1.50</c>).</summary>
    public static implicit operator JsonData(decimal value) => Of(value);

    /// <summary>A JSON string.</summary>
    public static StringData Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 0 ? StringData.Empty : new StringData(value);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static BooleanData Of(bool value) => value ? BooleanData.TrueInstance : BooleanData.FalseInstance;

    /// <summary>A JSON number.</summary>
    public static NumberData Of(long value) => NumberData.Make(value);

    /// <summary>A JSON number; a whole one is written without a fraction.</summary>
    /// <exception cref="JsonDataException">The value is infinite or not a number.</exception>
    public static NumberData Of(double value) => NumberData.Make(value);

    /// <summary>A JSON number with all the decimals of the value.</summary>
    public static NumberData Of(decimal value) => NumberData.OfLiteral(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A JSON number written as given, such as <c>5.0</c> or <c>1E400</c>.</summary>
    /// <exception cref="JsonDataException">The text is no JSON number.</exception>
    public static NumberData Number(string literal)
    {
        try
        {
            return Parse(literal, maxDepth: 0) as NumberData ?? throw new JsonDataException($"\"{literal}\" is no JSON number.");
        }
        catch (JsonDataException e) when (e.Line is not null)
        {
            throw new JsonDataException($"\"{literal}\" is no JSON number.", e);
        }
    }

    /// <summary>An array of the given elements.</summary>
    public static ArrayData Array(params ReadOnlySpan<JsonData> items)
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return ArrayOwning(items.ToArray());
    }

    /// <summary>An array that takes the elements over without copying them; the caller must not touch the array again.</summary>
    public static ArrayData ArrayOwning(JsonData[] items) => items.Length == 0 ? ArrayData.Empty : new ArrayData(items);

    /// <summary>An object of the given members, in that order.</summary>
    /// <exception cref="JsonDataException">Two members have one name.</exception>
    public static ObjectData Object(params ReadOnlySpan<(string Name, JsonData Value)> members)
    {
        var names = new string[members.Length];
        var values = new JsonData[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            (names[i], values[i]) = members[i];
            ArgumentNullException.ThrowIfNull(values[i], nameof(members));
        }

        return new ObjectData(MemberNames.Of(names), values);
    }

    /// <summary>An object of a form known beforehand; takes the values over without copying them, and the caller must not touch the array again.</summary>
    /// <exception cref="JsonDataException">There are not as many values as names.</exception>
    public static ObjectData ObjectOwning(MemberNames names, JsonData[] values) => names.Count == values.Length
        ? new ObjectData(names, values)
        : throw new JsonDataException($"{values.Length} value(s) were given for {names.Count} member name(s).");

    /// <summary>Parses JSON text.</summary>
    /// <param name="text">One JSON value, with blanks around it or not. Of members that share a name the last one counts.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest, from 0 (scalars only). Default 1000.</param>
    /// <exception cref="JsonDataException">The text is not JSON; the message and the properties give line and column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth is negative.</exception>
    public static JsonData Parse(string text, int maxDepth = DefaultMaxDepth)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DataReader.Read(text, maxDepth);
    }

    /// <summary>Parses UTF-8 JSON text.</summary>
    /// <inheritdoc cref="Parse(string, int)"/>
    public static JsonData Parse(ReadOnlySpan<byte> utf8, int maxDepth = DefaultMaxDepth) => DataReader.Read(utf8, maxDepth);

    /// <summary>The value as compact UTF-8 JSON text.</summary>
    public byte[] ToUtf8Bytes() => DataWriter.WriteUtf8(this, static length => new byte[length]).Bytes;
}
