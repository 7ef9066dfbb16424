using Understudy.ApiGateway.Schemas;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Schemas;

/// <summary>Compiles schemas and validates values for tests.</summary>
internal static class Schema
{
    public static IReadOnlyList<string> Validate(string schema, string value) => JsonSchema.Compile(JsonData.Parse(schema)).Validate(JsonData.Parse(value));

    public static bool IsValid(string schema, string value) => Validate(schema, value).Count == 0;
}
