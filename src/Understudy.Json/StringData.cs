using System.Text.Json.Serialization;
using Understudy.Json.Text;

namespace Understudy.Json;

/// <summary>A JSON string.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class StringData : JsonData
{
    internal static readonly StringData Empty = new("");

    private long _utf8Length;

    internal StringData(string value) => Value = value;

    /// <summary>The text, unescaped.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.String;

    /// <inheritdoc/>
    public override long Utf8Length => _utf8Length != 0 ? _utf8Length : _utf8Length = Escapes.Utf8LengthOf(Value);

    /// <summary>Equal when the UTF-16 code units are the same.</summary>
    public override bool Equals(JsonData? other) =>
        ReferenceEquals(this, other) || (other is StringData text && string.Equals(Value, text.Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
