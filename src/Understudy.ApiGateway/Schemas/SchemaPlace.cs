using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A schema where it stands.</summary>
/// <param name="Data">The schema.</param>
/// <param name="Base">The URI against which its references are resolved.</param>
/// <param name="Pointer">Where it stands in its document, for messages.</param>
internal readonly record struct SchemaPlace(JsonData Data, string Base, string Pointer)
{
    /// <summary>Whether it is a reference; then all beside <c>$ref</c> is ignored, <c>id</c> too.</summary>
    public bool IsReference(out string reference)
    {
        reference = Data is ObjectData && Data.TryGet("$ref", out var value) && value is StringData text ? text.Value : null!;
        return reference is not null;
    }

    /// <summary>The same place with the base that its own <c>id</c> gives.</summary>
    public SchemaPlace WithOwnBase() =>
        !IsReference(out _) && Data is ObjectData && Data.TryGet("id", out var id) && id is StringData text
            ? this with { Base = SchemaUri.Resolve(Base, text.Value) }
            : this;

    /// <summary>A member or element.</summary>
    public SchemaPlace Part(string token, JsonData data) =>
        new(data, Base, $"{Pointer}/{token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
}
