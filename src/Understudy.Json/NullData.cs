using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>The JSON value <c>null</c>; its one instance is <see cref="JsonData.Null"/>.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class NullData : JsonData
{
    internal static readonly NullData Instance = new();

    private NullData()
    {
    }

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Null;

    /// <inheritdoc/>
    public override long Utf8Length => 4;

    /// <inheritdoc/>
    public override bool Equals(JsonData? other) => other is NullData;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
