using System.Text;
using Understudy.ApiGateway.Schemas;
using Understudy.Json;
using Xunit.Abstractions;

namespace Understudy.ApiGateway.Tests.Schemas;

public class SchemaFuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 20_000;

    private static readonly string[] Keywords =
    [
        "type", "properties", "patternProperties", "additionalProperties", "items", "additionalItems", "allOf", "anyOf", "oneOf", "not", "required", "enum",
        "dependencies", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "exclusiveMinimum", "multipleOf", "pattern", "format",
        "uniqueItems", "$ref", "id", "definitions", "minProperties",
    ];

    private static readonly string[] Scalars =
    [
        "1", "0", "-1.5", "1e400", "0.1", "true", "false", "null", "\"string\"", "\"object\"", "\"integer\"", "\"#\"", "\"#/definitions/a\"", "\"#/properties/a\"",
        "\"http://x/y\"", "\"(a|b)*c\"", "\"(?=a)\\\\1\"", "\"email\"", "\"date-time\"", "\"uri\"", "\"a\"", "\"\\ud83d\\ude00\"", "[]", "{}", "[\"a\"]", "[\"a\",\"b\"]", "\"[\"",
    ];

    [Fact]
    public void No_schema_and_no_value_crashes_or_hangs()
    {
        var random = new Random(20261122);
        var compiled = 0;

        for (var i = 0; i < Inputs; i++)
        {
            compiled += TryValidate(Schema(random, 0), Value(random, 0)) ? 1 : 0;
        }

        output.WriteLine($"{Inputs} schemas, {compiled} of them valid ones");
        compiled.Should().BeInRange(Inputs / 20, Inputs - 1);
    }

    private static bool TryValidate(string schema, string value)
    {
        try
        {
            JsonSchema.Compile(JsonData.Parse(schema)).Validate(JsonData.Parse(value));
            return true;
        }
        catch (SchemaException)
        {
            return false;
        }
    }

    private static string Schema(Random random, int depth)
    {
        var text = new StringBuilder("{");
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text.Append($"\"{Keywords[random.Next(Keywords.Length)]}\":{Argument(random, depth + 1)}{(i > 1 ? "," : "")}");
        }

        return text.Append('}').ToString();
    }

    private static string Argument(Random random, int depth) => depth > 3 ? Scalars[random.Next(Scalars.Length)] : random.Next(6) switch
    {
        0 => Schema(random, depth),
        1 => $"[{Schema(random, depth)},{Schema(random, depth)}]",
        2 => $"{{\"a\":{Schema(random, depth)}}}",
        _ => Scalars[random.Next(Scalars.Length)],
    };

    private static string Value(Random random, int depth) => depth > 3 ? Scalars[random.Next(Scalars.Length)] : random.Next(4) switch
    {
        0 => $"[{Value(random, depth + 1)},{Value(random, depth + 1)}]",
        1 => $"{{\"a\":{Value(random, depth + 1)},\"b\":{Value(random, depth + 1)}}}",
        _ => Scalars[random.Next(Scalars.Length)],
    };
}
