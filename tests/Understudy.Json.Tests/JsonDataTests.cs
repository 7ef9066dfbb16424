namespace Understudy.Json.Tests;

public class JsonDataTests
{
    [Theory]
    [InlineData("null", JsonDataKind.Null, 0)]
    [InlineData("true", JsonDataKind.Boolean, 0)]
    [InlineData("1", JsonDataKind.Number, 0)]
    [InlineData("\"a\"", JsonDataKind.String, 0)]
    [InlineData("[[]]", JsonDataKind.Array, 2)]
    [InlineData("{\"a\":1}", JsonDataKind.Object, 1)]
    public void A_value_knows_its_kind_and_depth(string text, JsonDataKind kind, int depth)
    {
        JsonData.Parse(text).Kind.Should().Be(kind);
        JsonData.Parse(text).Depth.Should().Be(depth);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "the boolean true")]
    [InlineData("5", "the number 5")]
    [InlineData("\"x\"", "the string \"x\"")]
    [InlineData("{\"a\":1}", "an object {\"a\":1}")]
    public void A_value_of_another_kind_than_asked_for_is_told(string text, string described)
    {
        var value = JsonData.Parse(text);

        value.Invoking(v => v[0]).Should().Throw<JsonDataException>().WithMessage($"Expected an array, but the value is {described}.");
    }

    [Fact]
    public void A_long_value_is_told_by_its_kind_only()
    {
        JsonData.Of(new string('x', 60)).Invoking(v => v["a"]).Should().Throw<JsonDataException>()
            .WithMessage("Expected an object, but the value is the string.");
    }

    [Fact]
    public void Each_accessor_tells_what_it_wanted()
    {
        JsonData.Null.Invoking(v => v.AsBoolean()).Should().Throw<JsonDataException>().WithMessage("Expected a boolean, but the value is null.");
        JsonData.Null.Invoking(v => v.AsString()).Should().Throw<JsonDataException>().WithMessage("Expected a string, but the value is null.");
        JsonData.Null.Invoking(v => v.AsDouble()).Should().Throw<JsonDataException>().WithMessage("Expected a number, but the value is null.");
    }

    [Fact]
    public void A_scalar_has_no_members_and_no_elements()
    {
        JsonData.True.TryGet("a", out _).Should().BeFalse();
        JsonData.True.Count.Should().Be(0);
    }

    [Fact]
    public void Values_convert_from_the_types_of_CSharp()
    {
        JsonData.Array("a", true, 1, 2L, 1.5, 2.50m).ToString().Should().Be("[\"a\",true,1,2,1.5,2.50]");
    }

    [Fact]
    public void A_null_string_converts_to_null()
    {
        string? nothing = null;

        JsonData value = nothing;

        value.Should().BeSameAs(JsonData.Null);
        FluentActions.Invoking(() => JsonData.Of(null!)).Should().Throw<ArgumentNullException>();
    }
}
