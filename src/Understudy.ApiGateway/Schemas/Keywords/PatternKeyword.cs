using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>pattern</c>.</summary>
internal sealed class PatternKeyword(EcmaPattern pattern) : SchemaKeyword
{
    public override bool Check(JsonData instance, ValidationRun run) =>
        instance is not StringData text || pattern.IsMatch(text.Value, run)
        || run.Fail($"ECMA 262 regex \"{pattern.Text}\" does not match input string \"{text.Value}\"");
}
