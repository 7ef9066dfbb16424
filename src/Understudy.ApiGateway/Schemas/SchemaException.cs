namespace Understudy.ApiGateway.Schemas;

/// <summary>A schema that is none.</summary>
internal sealed class SchemaException(string pointer, string reason) : Exception($"{pointer}: {reason}")
{
    /// <summary>Where in the schema, as a JSON pointer such as <c>#/properties/a</c>.</summary>
    public string Pointer { get; } = pointer;

    public string Reason { get; } = reason;
}
