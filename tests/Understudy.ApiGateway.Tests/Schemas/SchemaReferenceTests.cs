using Understudy.ApiGateway.Schemas;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Schemas;

public class SchemaReferenceTests
{
    private const string Models = "https://apigateway.amazonaws.com/restapis/a1b2c3d4e5/models/";

    [Fact]
    public void Models_refer_to_each_other_in_a_circle()
    {
        var person = JsonData.Parse($$$$$"""{"required":["name"],"properties":{"house":{"$ref":"{{{{{Models}}}}}House"}}}""");
        var house = JsonData.Parse($$$$$"""{"properties":{"people":{"items":{"$ref":"{{{{{Models}}}}}Person"}}}}""");

        var schema = JsonSchema.Compile(person, name => name == "House" ? house : person);

        schema.Validate(JsonData.Parse("""{"name":"a","house":{"people":[{"name":"b"}]}}""")).Should().BeEmpty();
        schema.Validate(JsonData.Parse("""{"name":"a","house":{"people":[{}]}}""")).Should().Equal("""object has missing required properties (["name"])""");
    }

    [Theory]
    [InlineData("""{"$ref":"https://example.com/schema.json"}""", "#: the $ref 'https://example.com/schema.json' leads to another document. API Gateway reads none but its own models: https://apigateway.amazonaws.com/restapis/<api id>/models/<name>.")]
    [InlineData("""{"properties":{"a":{"$ref":"https://apigateway.amazonaws.com/restapis/x/models/Nope"}}}""", "#/properties/a: the $ref 'https://apigateway.amazonaws.com/restapis/x/models/Nope' leads to the model 'Nope', which the API does not have.")]
    [InlineData("""{"items":{"$ref":"#/definitions/a"}}""", "#/items: the $ref '#/definitions/a' leads nowhere: 'definitions' is not there.")]
    [InlineData("""{"$ref":"#"}""", "#: a $ref leads back to itself without a schema on the way.")]
    [InlineData("""{"type":"text"}""", "#/type: must be one or several of array, boolean, integer, null, number, object and string, but it is \"text\".")]
    [InlineData("""{"required":[]}""", "#/required: must be an array of different strings, at least one; API Gateway refuses an empty one.")]
    [InlineData("""{"minLength":-1}""", "#/minLength: must be a whole number, 0 or more, but it is -1.")]
    [InlineData("""{"properties":{"a":1}}""", "#/properties/a: a schema must be an object, but this is 1.")]
    [InlineData("""{"pattern":"("}""", "#/pattern: '(' is no regular expression of ECMA 262: Unterminated group.")]
    [InlineData("""{"exclusiveMinimum":true}""", "#/exclusiveMinimum: means nothing without minimum, but it is true.")]
    public void A_schema_that_is_none_is_told_with_its_place(string schema, string message)
    {
        var compile = () => JsonSchema.Compile(JsonData.Parse(schema));

        compile.Should().Throw<SchemaException>().WithMessage(message);
    }
}
