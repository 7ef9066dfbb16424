using System.Text;

namespace Understudy.ApiGateway.Tests.Schemas;

public class SchemaBoundsTests
{
    [Fact]
    public void A_pattern_that_backtracks_takes_linear_time() =>
        Schema.IsValid("""{"pattern":"^(a+)+$"}""", $"\"{new string('a', 50_000)}!\"").Should().BeFalse();

    [Fact]
    public void A_pattern_that_looks_around_ends_with_the_budget() =>
        Schema.Validate("""{"pattern":"^(?=(a+)+$)b"}""", $"\"{new string('a', 40)}!\"").Should().Equal("validation takes more than 20000000 steps");

    [Fact]
    public void A_schema_that_explodes_ends_with_the_budget()
    {
        var schema = new StringBuilder("""{"definitions":{"d0":{"type":"string"}""");
        for (var i = 1; i <= 40; i++)
        {
            schema.Append($$$""","d{{{i}}}":{"anyOf":[{"$ref":"#/definitions/d{{{i - 1}}}"},{"$ref":"#/definitions/d{{{i - 1}}}"}]}""");
        }

        schema.Append("""},"$ref":"#/definitions/d40"}""");

        Schema.Validate(schema.ToString(), "1").Should().Equal("validation takes more than 20000000 steps");
    }

    [Fact]
    public void A_schema_that_asks_for_itself_of_the_same_value_ends() =>
        Schema.Validate("""{"allOf":[{"$ref":"#"}]}""", "1").Should().Equal("the schema refers to itself without end, or the value nests too deep");

    [Theory]
    [InlineData("1e999999999", true)]
    [InlineData("1e-999999999", false)]
    [InlineData("0.3", true)]
    [InlineData("123456789012345678901234567890.1", true)]
    public void Numbers_of_any_size_are_divided_exactly(string number, bool isValid) =>
        Schema.IsValid("""{"multipleOf":0.1}""", number).Should().Be(isValid);

    [Theory]
    [InlineData("1e999999999999999999999", false)]
    [InlineData("10.000", true)]
    [InlineData("10.0000000000000000000000001", false)]
    [InlineData("-1e400", true)]
    public void Numbers_of_any_size_are_compared_exactly(string number, bool isValid) =>
        Schema.IsValid("""{"maximum":10}""", number).Should().Be(isValid);
}
