namespace Understudy.Json.Tests;

public class ObjectDataTests
{
    private static ObjectData Order => JsonData.Object(("id", 1), ("items", JsonData.Array(1, 2)), ("note", "x"));

    [Fact]
    public void Members_keep_their_order()
    {
        Order.Select(member => member.Key).Should().Equal("id", "items", "note");
        Order.ToString().Should().Be("{\"id\":1,\"items\":[1,2],\"note\":\"x\"}");
    }

    [Fact]
    public void A_member_is_set_in_its_place_and_the_rest_is_shared()
    {
        var order = Order;

        var changed = order.With("id", 2);

        changed.ToString().Should().Be("{\"id\":2,\"items\":[1,2],\"note\":\"x\"}");
        changed["items"].Should().BeSameAs(order["items"]);
        changed.Names.Should().BeSameAs(order.Names);
        order["id"].AsInt64().Should().Be(1);
    }

    [Fact]
    public void A_new_member_is_appended_and_the_form_is_shared_the_next_time()
    {
        var first = Order.With("total", 3);
        var second = first.With("id", 9).Without("total").With("total", 4);

        first.ToString().Should().EndWith(",\"total\":3}");
        Order.With("total", 5).Names.Should().BeSameAs(first.Names);
        second.ToString().Should().EndWith(",\"total\":4}");
    }

    [Fact]
    public void A_member_is_taken_away_and_the_rest_is_shared()
    {
        var order = Order;

        order.Without("id").ToString().Should().Be("{\"items\":[1,2],\"note\":\"x\"}");
        order.Without("id")["items"].Should().BeSameAs(order["items"]);
        order.Without("other").Should().BeSameAs(order);
        JsonData.Object(("a", 1)).Without("a").ToString().Should().Be("{}");
    }

    [Fact]
    public void The_order_of_members_does_not_count()
    {
        var left = JsonData.Parse("{\"a\":1,\"b\":[2]}");
        var right = JsonData.Parse("{\"b\":[2.0],\"a\":1}");

        left.Should().Be(right);
        left.GetHashCode().Should().Be(right.GetHashCode());
        (left == right).Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}", "{\"b\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{}", "[]")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("null", "false")]
    [InlineData("\"1\"", "1")]
    public void What_differs_is_unequal(string left, string right)
    {
        (JsonData.Parse(left) != JsonData.Parse(right)).Should().BeTrue();
        (JsonData.Parse(right) != JsonData.Parse(left)).Should().BeTrue();
        JsonData.Parse(left).Equals(null).Should().BeFalse();
    }

    [Fact]
    public void An_object_of_many_members_finds_each()
    {
        var members = Enumerable.Range(0, 200).Select(i => ($"name{i}", (JsonData)i)).ToArray();
        var value = JsonData.Object(members);

        members.Should().OnlyContain(member => value[member.Item1] == member.Item2);
        value.TryGet("name200", out _).Should().BeFalse();
        value.Utf8Length.Should().Be(value.ToUtf8Bytes().Length);
        JsonData.Parse(value.ToString()).Should().Be(value);
    }

    [Fact]
    public void An_object_may_grow_member_by_member()
    {
        var value = Enumerable.Range(0, 3000).Aggregate(JsonData.EmptyObject, (grown, i) => grown.With($"n{i}", i));

        value.Count.Should().Be(3000);
        value["n2999"].AsInt64().Should().Be(2999);
    }

    [Fact]
    public void A_missing_member_is_told_with_those_that_are_there()
    {
        Order.Invoking(o => o["total"]).Should().Throw<JsonDataException>()
            .WithMessage("The object has no member \"total\"; its members are: \"id\", \"items\", \"note\".");
        JsonData.EmptyObject.Invoking(o => o["total"]).Should().Throw<JsonDataException>()
            .WithMessage("The object has no member \"total\"; its members are: none.");
    }

    [Fact]
    public void Of_many_members_the_first_twenty_are_told()
    {
        var value = JsonData.Object([.. Enumerable.Range(0, 25).Select(i => ($"n{i}", (JsonData)i))]);

        value.Invoking(o => o["x"]).Should().Throw<JsonDataException>().WithMessage("*\"n18\", \"n19\" and 5 more.");
    }

    [Fact]
    public void Two_members_of_one_name_are_refused()
    {
        FluentActions.Invoking(() => JsonData.Object(("a", 1), ("b", 2), ("a", 3))).Should().Throw<JsonDataException>()
            .WithMessage("The member \"a\" is given twice; the members of an object have different names.");
    }

    [Fact]
    public void Values_are_taken_over_for_a_known_form()
    {
        var names = MemberNames.Of("a", "b");

        JsonData.ObjectOwning(names, [1, 2]).ToString().Should().Be("{\"a\":1,\"b\":2}");
        FluentActions.Invoking(() => JsonData.ObjectOwning(names, [1])).Should().Throw<JsonDataException>()
            .WithMessage("1 value(s) were given for 2 member name(s).");
    }

    [Fact]
    public void A_null_reference_is_no_value()
    {
        Order.Invoking(o => o.With("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JsonData.Object(("a", null!))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JsonData.Array((JsonData)null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JsonData.EmptyArray.Add(null!)).Should().Throw<ArgumentNullException>();
    }
}
