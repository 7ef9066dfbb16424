namespace Understudy.Jsonata.Tests.Language;

public class PathTests
{
    private const string Account =
        """{"name":"A","order":[{"id":1,"lines":[{"sku":"x","qty":2},{"sku":"y","qty":1}]},{"id":2,"lines":[{"sku":"x","qty":5}]},{"id":3,"lines":[]}],"matrix":[[1,2],[3]],"none":null,"odd name":7}""";

    [Theory]
    [InlineData("name", "\"A\"")]
    [InlineData("missing", Jsonata.Nothing)]
    [InlineData("name.first", Jsonata.Nothing)]
    [InlineData("none", "null")]
    [InlineData("none.x", Jsonata.Nothing)]
    [InlineData("`odd name`", "7")]
    [InlineData("'odd name'", "\"odd name\"")]
    [InlineData("$.'odd name'", "7")]
    [InlineData("order.id", "[1,2,3]")]
    [InlineData("order.lines.sku", """["x","y","x"]""")]
    [InlineData("order.lines[0].sku", """["x","x"]""")]
    [InlineData("(order.lines)[0].sku", "\"x\"")]
    [InlineData("order.lines[-1].qty", "[1,5]")]
    [InlineData("order[id=2].lines.sku", "\"x\"")]
    [InlineData("order[id=2].lines.sku[]", """["x"]""")]
    [InlineData("order[id=2].lines[].sku", """["x"]""")]
    [InlineData("order[id=9].lines.sku[]", Jsonata.Nothing)]
    [InlineData("order[[0,2]].id", "[1,3]")]
    [InlineData("order[[0..1]].id", "[1,2]")]
    [InlineData("order[lines].id", "[1,2]")]
    [InlineData("order[1.9].id", "2")]
    [InlineData("matrix", "[[1,2],[3]]")]
    [InlineData("matrix[0]", "[1,2]")]
    [InlineData("matrix[1]", "[3]")]
    [InlineData("matrix.$", "[1,2,3]")]
    [InlineData("order.[id, $count(lines)]", "[[1,2],[2,1],[3,0]]")]
    [InlineData("order[0].[id]", "[1]")]
    [InlineData("order.{'n': id}.n", "[1,2,3]")]
    [InlineData("order.(id * 10)", "[10,20,30]")]
    [InlineData("order.lines.qty ~> $sum()", "8")]
    [InlineData("$$.name", "\"A\"")]
    [InlineData("order.$$.name", """["A","A","A"]""")]
    public void A_path_gives_the_items_of_its_last_step_as_one_flat_sequence(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Account).Should().Be(expected);
    }

    [Theory]
    [InlineData("a", "[1,2]")]
    [InlineData("$[0].a", "1")]
    [InlineData("$", """[{"a":1},{"a":2},{"b":3}]""")]
    [InlineData("$.a", "[1,2]")]
    [InlineData("$[a=2]", """{"a":2}""")]
    [InlineData("{'all': a}", """{"all":[1,2]}""")]
    public void An_input_that_is_an_array_is_looked_into(string expression, string expected)
    {
        Jsonata.Evaluate(expression, """[{"a":1},{"a":2},{"b":3}]""").Should().Be(expected);
    }

    [Theory]
    [InlineData("*", """[1,{"c":2},3,4]""")]
    [InlineData("b.*", "2")]
    [InlineData("*.c", "2")]
    [InlineData("**.c", "2")]
    [InlineData("$count(**)", "6")]
    public void Wildcards_give_the_values_of_all_fields(string expression, string expected)
    {
        Jsonata.Evaluate(expression, """{"a":1,"b":{"c":2},"d":[3,4]}""").Should().Be(expected);
    }

    [Theory]
    [InlineData("order.lines.{'order': %.id, 'sku': sku}", """[{"order":1,"sku":"x"},{"order":1,"sku":"y"},{"order":2,"sku":"x"}]""")]
    [InlineData("order.lines.sku.(%.%.id)", "[1,1,2]")]
    [InlineData("order.lines[%.id = 2].qty", "5")]
    [InlineData("order.lines^(%.id, qty).qty", "[1,2,5]")]
    public void The_parent_operator_gives_what_a_step_came_from(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Account).Should().Be(expected);
    }

    [Theory]
    [InlineData("order#$i.[$i, id]", "[0,1,1,2,2,3]")]
    [InlineData("order#$i[$i > 0].id", "[2,3]")]
    [InlineData("order[id > 1]#$i.$i", "[0,1]")]
    [InlineData("order@$o.lines@$l.{'o': $o.id, 's': $l.sku}", Jsonata.Nothing)]
    [InlineData("$.order@$o.order.lines@$l[$o.id = 2 and $l.qty = 5].{'o': $o.id, 's': $l.sku}", """{"o":2,"s":"x"}""")]
    [InlineData("order.lines@$l.{'s': $l.sku, 'id': id}[s='y']", """{"s":"y","id":1}""")]
    public void Steps_bind_items_and_positions_to_variables(string expression, string expected)
    {
        Jsonata.Evaluate(expression, Account).Should().Be(expected);
    }
}
