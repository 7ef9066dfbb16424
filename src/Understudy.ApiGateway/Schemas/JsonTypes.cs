using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>The names of types in draft 4.</summary>
internal static class JsonTypes
{
    /// <summary>In the order in which messages list them.</summary>
    public static readonly string[] All = ["array", "boolean", "integer", "null", "number", "object", "string"];

    // In draft 4 an integer is a number written without fraction and exponent.
    public static string Of(JsonData value) => value switch
    {
        ArrayData => "array",
        BooleanData => "boolean",
        NumberData number => number.IsInt64 || number.Literal.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? "integer" : "number",
        ObjectData => "object",
        StringData => "string",
        _ => "null",
    };
}
