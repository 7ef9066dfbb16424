using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary>Lists in messages.</summary>
internal static class Lists
{
    /// <summary>Names as a JSON array.</summary>
    public static string Of(IEnumerable<string> names) => JsonData.Array([.. names.Select(JsonData.Of)]).ToString();
}
