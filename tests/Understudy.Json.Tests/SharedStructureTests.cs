using Understudy.Json.Text;

namespace Understudy.Json.Tests;

public class SharedStructureTests
{
    [Fact]
    public void The_length_of_a_value_doubled_70_times_saturates()
    {
        Doubling.Array(70).Utf8Length.Should().Be(long.MaxValue);
        Doubling.Object(70).Utf8Length.Should().Be(long.MaxValue);
    }

    [Fact]
    public void The_depth_of_a_value_doubled_60_times_is_known()
    {
        Doubling.Array(60).Depth.Should().Be(61);
        Doubling.Object(60).Depth.Should().Be(61);
    }

    [Fact]
    public void A_value_doubled_60_times_has_no_text()
    {
        var print = () => Doubling.Array(60).ToString();

        print.Should().Throw<JsonDataException>().WithMessage(
            "The JSON text would be longer than 268435456 characters; the value holds some of its parts very many times.");
    }

    [Fact]
    public void What_needs_the_text_of_a_value_doubled_60_times_refuses_in_our_words()
    {
        var value = Doubling.Object(60);

        value.Invoking(v => v.ToIndentedString()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.ToUtf8Bytes()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.ToNode()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.ToElement()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.To<Dictionary<string, object>>()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.AsInt64()).Should().Throw<JsonDataException>()
            .WithMessage("Expected a whole number of 64 bits, but the value is an object.");
    }

    [Fact]
    public void Two_values_doubled_60_times_apart_are_equal_and_hash_alike()
    {
        Doubling.Array(60).Should().Match<JsonData>(value => value.Equals(Doubling.Array(60)));
        Doubling.Object(60).Should().Match<JsonData>(value => value.Equals(Doubling.Object(60)));
        Doubling.Array(60).GetHashCode().Should().Be(Doubling.Array(60).GetHashCode());
        Doubling.Object(60).GetHashCode().Should().Be(Doubling.Object(60).GetHashCode());
    }

    [Fact]
    public void Two_values_doubled_60_times_that_differ_are_unequal()
    {
        var left = JsonData.Array(Doubling.Array(60), 1);
        var right = JsonData.Array(Doubling.Array(60), 2);

        left.Equals(right).Should().BeFalse();
    }

    [Fact]
    public void Indents_count_towards_the_longest_text()
    {
        var print = () => DataWriter.Write(Doubling.Nested(500), indented: true, longest: 20_000);

        print.Should().Throw<JsonDataException>().WithMessage("The JSON text would be longer than 20000 characters*");
    }

    [Fact]
    public void A_value_too_deep_for_the_stack_is_refused_in_our_words()
    {
        var value = Doubling.Nested(1_000_000);

        value.Invoking(v => v.Depth).Should().Throw<JsonDataException>().WithMessage("The JSON value nests too deep to be processed.");
        value.Invoking(v => v.GetHashCode()).Should().Throw<JsonDataException>();
        value.Invoking(v => v.Equals(Doubling.Nested(1_000_000))).Should().Throw<JsonDataException>();
        value.Invoking(v => v.ToString()).Should().Throw<JsonDataException>();
    }
}
