namespace Understudy.Jsonata.Tests.Language;

public class ConstructorTests
{
    private const string Lines = """{"lines":[{"k":"a","v":1},{"k":"b","v":2},{"k":"a","v":3}]}""";

    [Theory]
    [InlineData("[1, 'a', [2], missing]", """[1,"a",[2]]""")]
    [InlineData("[lines.v, 9]", "[1,2,3,9]")]
    [InlineData("[[lines.v], 9]", "[[1,2,3],9]")]
    [InlineData("[]", "[]")]
    [InlineData("[missing]", "[]")]
    [InlineData("[1, []]", "[1,[]]")]
    public void An_array_constructor_joins_sequences_and_keeps_arrays_written_as_such(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Lines).Should().Be(expected);
    }

    [Theory]
    [InlineData("{'a': 1, 'b': missing, 'c': null}", """{"a":1,"c":null}""")]
    [InlineData("{'n' & 1: 2}", """{"n1":2}""")]
    [InlineData("{missing: 1}", "{}")]
    [InlineData("{}", "{}")]
    public void An_object_constructor_leaves_out_what_is_missing(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Lines).Should().Be(expected);
    }

    [Theory]
    [InlineData("lines{k: v}", """{"a":[1,3],"b":2}""")]
    [InlineData("lines{k: $sum(v)}", """{"a":4,"b":2}""")]
    [InlineData("lines{k: v[]}", """{"a":[1,3],"b":[2]}""")]
    [InlineData("lines{k: {'n': $count(v), 'max': $max(v)}}", """{"a":{"n":2,"max":3},"b":{"n":1,"max":2}}""")]
    [InlineData("lines#$i{k: $i}", """{"a":[0,2],"b":1}""")]
    [InlineData("[]{'k': 1}", """{"k":1}""")]
    public void A_grouping_evaluates_each_value_for_its_group(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Lines).Should().Be(expected);
    }

    [Theory]
    [InlineData("lines^(v).v", "[1,2,3]")]
    [InlineData("lines^(>v).v", "[3,2,1]")]
    [InlineData("lines^(k, >v).v", "[3,1,2]")]
    [InlineData("lines^(>k, <v).v", "[2,1,3]")]
    [InlineData("lines^(x).v", "[1,2,3]")]
    [InlineData("[{'a':2},{},{'a':1}]^(a)", """[{"a":1},{"a":2},{}]""")]
    [InlineData("lines^(v)[0].v", "1")]
    public void An_order_by_clause_sorts_stably_and_puts_what_is_missing_last(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Lines).Should().Be(expected);
    }

    [Theory]
    [InlineData("$ ~> |lines|{'v': v * 10}|", """{"lines":[{"k":"a","v":10},{"k":"b","v":20},{"k":"a","v":30}]}""")]
    [InlineData("$ ~> |lines[v > 1]|{}, 'k'|", """{"lines":[{"k":"a","v":1},{"v":2},{"v":3}]}""")]
    [InlineData("$ ~> |lines|{'n': 1}, ['k','v']|", """{"lines":[{"n":1},{"n":1},{"n":1}]}""")]
    [InlineData("$ ~> |nowhere|{'n': 1}|", Lines)]
    [InlineData("({} ~> |$|{'a': {}}|) ~> |a|{'b': 1}|", """{"a":{"b":1}}""")]
    [InlineData("missing ~> |$|{'a': 1}|", Jsonata.Nothing)]
    [InlineData("($t := {'a':1}; $u := $t ~> |$|{'a':2}|; [$t, $u])", """[{"a":1},{"a":2}]""")]
    [InlineData("($e := {}; {'x': $e, 'y': $e} ~> |x|{'n': 1}|)", """{"x":{"n":1},"y":{}}""")]
    public void A_transform_changes_a_copy(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Lines).Should().Be(expected);
    }
}
