namespace Understudy.ApiGateway.Tests.Schemas;

public class SchemaMessageTests
{
    [Theory]
    [InlineData("""{"type":"number"}""", "\"a\"", """instance type (string) does not match any allowed primitive type (allowed: ["integer","number"])""")]
    [InlineData("""{"type":["string","null"]}""", "1.0", """instance type (number) does not match any allowed primitive type (allowed: ["null","string"])""")]
    [InlineData("""{"required":["b","a","c"]}""", """{"c":1}""", """object has missing required properties (["a","b"])""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"z":1,"a":1,"b":1}""", """object instance has properties which are not allowed by the schema: ["b","z"]""")]
    [InlineData("""{"enum":[1,"a",{"b":2}]}""", "\"x\"", """instance value ("x") not found in enum (possible values: [1,"a",{"b":2}])""")]
    [InlineData("""{"minLength":3}""", "\"ab\"", "string \"ab\" is too short (length: 2, required minimum: 3)")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", "string \"ab\" is too long (length: 2, maximum allowed: 1)")]
    [InlineData("""{"minItems":1}""", "[]", "array is too short: must have at least 1 elements but instance has 0 elements")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "array is too long: must have at most 1 elements but instance has 2 elements")]
    [InlineData("""{"minProperties":1}""", "{}", "object has too few properties (found 0 but schema requires at least 1)")]
    [InlineData("""{"maxProperties":0}""", """{"a":1}""", "object has too many properties (found 1 but schema requires at most 0)")]
    [InlineData("""{"minimum":1.5}""", "1", "numeric instance is lower than the required minimum (minimum: 1.5, found: 1)")]
    [InlineData("""{"maximum":1}""", "2", "numeric instance is greater than the required maximum (maximum: 1, found: 2)")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", "1", "numeric instance is not strictly greater than the required minimum 1")]
    [InlineData("""{"maximum":1,"exclusiveMaximum":true}""", "1.0", "numeric instance is not strictly lower than the required maximum 1")]
    [InlineData("""{"multipleOf":0.01}""", "0.075", "remainder of division is not zero (0.075 / 0.01)")]
    [InlineData("""{"pattern":"^a+$"}""", "\"b\"", "ECMA 262 regex \"^a+$\" does not match input string \"b\"")]
    [InlineData("""{"uniqueItems":true}""", "[1,1.0]", "array must not contain duplicate elements")]
    [InlineData("""{"items":[{}],"additionalItems":false}""", "[1,2]", "schema only allows 1 elements in array but instance has 2 elements")]
    [InlineData("""{"dependencies":{"a":["c","b"]}}""", """{"a":1}""", """property "a" of object has missing property dependencies (schema requires ["b","c"]; missing: ["b","c"])""")]
    [InlineData("""{"allOf":[{},{"type":"string"}]}""", "1", "instance failed to match all required schemas (matched only 1 out of 2)")]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "1", "instance failed to match at least one required schema among 2")]
    [InlineData("""{"oneOf":[{},{"type":"integer"}]}""", "1", "instance failed to match exactly one schema (matched 2 out of 2)")]
    [InlineData("""{"not":{}}""", "1", "instance matched a schema which it should not have")]
    [InlineData("""{"format":"email"}""", "\"a\"", "string \"a\" is not a valid email address")]
    [InlineData("""{"format":"date-time"}""", "\"a\"", """string "a" is invalid against requested date format(s) ["yyyy-MM-dd'T'HH:mm:ssZ","yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z"]""")]
    public void Each_keyword_has_the_message_of_API_Gateway(string schema, string value, string message) =>
        Schema.Validate(schema, value).Should().Equal(message);

    [Fact]
    public void Messages_come_in_the_order_of_the_keywords_names() =>
        Schema.Validate("""{"type":"integer","format":"email","pattern":"x","minLength":2,"enum":[1]}""", "\"a\"").Should().SatisfyRespectively(
            first => first.Should().StartWith("instance value"),
            second => second.Should().StartWith("string \"a\" is too short"),
            third => third.Should().StartWith("ECMA 262 regex"),
            fourth => fourth.Should().StartWith("instance type"),
            fifth => fifth.Should().EndWith("email address"));

    [Fact]
    public void What_stands_inside_a_value_is_validated_only_when_the_value_itself_is_fine()
    {
        const string schema = """{"required":["a"],"properties":{"b":{"type":"string"},"c":{"type":"null"}}}""";

        Schema.Validate(schema, """{"b":1}""").Should().Equal("""object has missing required properties (["a"])""");
        Schema.Validate(schema, """{"a":0,"b":1,"c":1}""").Should().Equal(
            """instance type (integer) does not match any allowed primitive type (allowed: ["string"])""",
            """instance type (integer) does not match any allowed primitive type (allowed: ["null"])""");
    }
}
