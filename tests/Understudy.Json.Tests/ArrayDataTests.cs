namespace Understudy.Json.Tests;

public class ArrayDataTests
{
    [Fact]
    public void An_element_is_set_or_added_and_the_rest_is_shared()
    {
        var array = JsonData.Array(JsonData.Object(("a", 1)), 2);

        array.With(1, 3).ToString().Should().Be("[{\"a\":1},3]");
        array.With(1, 3)[0].Should().BeSameAs(array[0]);
        array.Add(4).ToString().Should().Be("[{\"a\":1},2,4]");
        array.ToString().Should().Be("[{\"a\":1},2]");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_element_that_is_not_there_is_told_by_its_index(int index)
    {
        var array = JsonData.Array(1, 2);

        array.Invoking(a => a[index]).Should().Throw<JsonDataException>()
            .WithMessage($"The array has no element {index}; it has 2 element(s), counted from 0.");
        array.Invoking(a => a.With(index, 3)).Should().Throw<JsonDataException>();
    }

    [Fact]
    public void The_empty_array_is_one()
    {
        ReferenceEquals(JsonData.Array(), JsonData.EmptyArray).Should().BeTrue();
        ReferenceEquals(JsonData.Parse("[]"), JsonData.EmptyArray).Should().BeTrue();
        JsonData.EmptyArray.Utf8Length.Should().Be(2);
        JsonData.EmptyArray.Depth.Should().Be(1);
    }

    [Fact]
    public void Elements_come_in_order_and_count()
    {
        JsonData.Array(1, "a", true).Select(item => item.ToString()).Should().Equal("1", "\"a\"", "true");
    }
}
