using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>The JSON value <c>true</c> or <c>false</c>; the two instances are <see cref="JsonData.True"/> and <see cref="JsonData.False"/>.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class BooleanData : JsonData
{
    internal static readonly BooleanData TrueInstance = new(true);
    internal static readonly BooleanData FalseInstance = new(false);

    private BooleanData(bool value) => Value = value;

    /// <summary>The value.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Boolean;

    /// <inheritdoc/>
    public override long Utf8Length => Value ? 4 : 5;

    /// <inheritdoc/>
    public override bool Equals(JsonData? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value ? 1 : 2;
}
