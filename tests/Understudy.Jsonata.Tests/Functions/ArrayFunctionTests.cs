using CsCheck;
using Understudy.Json;

namespace Understudy.Jsonata.Tests.Functions;

public class ArrayFunctionTests
{
    [Theory]
    [InlineData("$append([1], 2)", "[1,2]")]
    [InlineData("$append(1, [2,3])", "[1,2,3]")]
    [InlineData("$append(missing, 1)", "1")]
    [InlineData("$reverse([1,2,3])", "[3,2,1]")]
    [InlineData("$distinct([1,1.0,'a',{'x':1},{'x':1},[1],[1]])", """[1,"a",{"x":1},[1]]""")]
    [InlineData("$distinct([5,1,2,3,4,6,7,8,9,5,1,{'a':1,'b':2},{'b':2,'a':1}])", """[5,1,2,3,4,6,7,8,9,{"a":1,"b":2}]""")]
    [InlineData("$zip([1,2,3],['a','b'])", """[[1,"a"],[2,"b"]]""")]
    [InlineData("$zip([1,2],missing)", "[]")]
    [InlineData("$count($shuffle([1..10]))", "10")]
    [InlineData("$sort($shuffle([1..5]))", "[1,2,3,4,5]")]
    public void Arrays_are_joined_and_reordered(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$sort([3,1,2])", "[1,2,3]")]
    [InlineData("$sort(['b','a','B'])", """["B","a","b"]""")]
    [InlineData("$sort([3,1,2], function($l, $r){$l < $r})", "[3,2,1]")]
    [InlineData("$sort('a')", """["a"]""")]
    [InlineData("$sort(missing)", Jsonata.Nothing)]
    public void Sort_takes_numbers_strings_or_a_comparer(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Fact]
    public void Sort_is_ordered_and_stable()
    {
        var sort = JsonataExpression.Parse("[items^(key)]");
        var items = Gen.Int[0, 5].Array[2, 40];

        items.Sample(keys =>
        {
            var input = JsonData.From(new { items = keys.Select((key, index) => new { key, index }) });
            var sorted = sort.Evaluate(input)!.To<Item[]>()!;
            return sorted.SequenceEqual(sorted.OrderBy(item => item.Key).ThenBy(item => item.Index)) && sorted.Length == keys.Length;
        });
    }

    [Fact]
    public void Reversing_twice_gives_the_same_array()
    {
        var twice = JsonataExpression.Parse("[$reverse($reverse(items))]");

        Gen.Int.Array[2, 30].Sample(numbers =>
            twice.Evaluate(JsonData.From(new { items = numbers })) == JsonData.From(numbers));
    }

    [Fact]
    public void A_number_survives_its_way_through_text()
    {
        var roundTrip = JsonataExpression.Parse("$number($string(n)) = n");

        Gen.Int.Sample(number => roundTrip.Evaluate(JsonData.From(new { n = number })) == JsonData.True);
    }

    [Theory]
    [InlineData("$map([1,2], function($v, $i, $a){$v + $i + $count($a)})", "[3,5]")]
    [InlineData("$map([1,2], function($v){$v = 1 ? $v})", "1")]
    [InlineData("$map([], $string)", Jsonata.Nothing)]
    [InlineData("$filter([1..5], function($v){$v % 2 = 0})", "[2,4]")]
    [InlineData("$reduce([1,2,3], function($a, $v){$a + $v})", "6")]
    [InlineData("$reduce([1,2,3], function($a, $v, $i){$a & $i}, '')", "\"012\"")]
    [InlineData("$reduce([], function($a, $v){$a}, 7)", "7")]
    [InlineData("$single([1,2,3], function($v){$v > 2})", "3")]
    [InlineData("$filter(['ab','xb'], /a/)", "\"ab\"")]
    public void Higher_order_functions_pass_what_the_function_takes(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }

    [Theory]
    [InlineData("$single([1,2], function($v){true})", "D3138", "The $single() function expected exactly 1 matching result.  Instead it matched more.")]
    [InlineData("$single([1,2], function($v){false})", "D3139", "The $single() function expected exactly 1 matching result.  Instead it matched 0.")]
    [InlineData("$reduce([1,2], function($v){1})", "D3050", "The second argument of reduce function must be a function with at least two arguments")]
    [InlineData("$sort([1,'a'])", "D3070", "The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function")]
    public void Misuse_is_named(string expression, string code, string reason)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }

    private sealed record Item
    {
        [System.Text.Json.Serialization.JsonPropertyName("key")]
        public int Key { get; init; }

        [System.Text.Json.Serialization.JsonPropertyName("index")]
        public int Index { get; init; }
    }
}
