namespace Understudy.Jsonata.Tests.Functions;

public class ObjectFunctionTests
{
    [Theory]
    [InlineData("$keys({'a':1,'b':2})", """["a","b"]""")]
    [InlineData("$keys([{'a':1},{'b':2,'a':3}])", """["a","b"]""")]
    [InlineData("$keys({})", Jsonata.Nothing)]
    [InlineData("$keys({'a':1})", "\"a\"")]
    [InlineData("$keys({'a':1})[]", """["a"]""")]
    [InlineData("$lookup({'a':1}, 'a')", "1")]
    [InlineData("$lookup([{'a':1},{'a':2}], 'a')", "[1,2]")]
    [InlineData("$spread({'a':1,'b':2})", """[{"a":1},{"b":2}]""")]
    [InlineData("$spread([{'a':1}])", """[{"a":1}]""")]
    [InlineData("$merge([{'a':1,'b':2},{'b':3,'c':4}])", """{"a":1,"b":3,"c":4}""")]
    [InlineData("$merge([{'a':1},{'b':2},{'a':3}])", """{"a":3,"b":2}""")]
    [InlineData("$merge({'a':1})", """{"a":1}""")]
    [InlineData("$merge([])", "{}")]
    [InlineData("$sift({'a':1,'b':2}, function($v){$v > 1})", """{"b":2}""")]
    [InlineData("$sift({'a':1}, function($v){false})", Jsonata.Nothing)]
    [InlineData("$each({'a':1,'b':2}, function($v, $k){$k & $v})", """["a1","b2"]""")]
    [InlineData("$type({})", "\"object\"")]
    [InlineData("[$type(null), $type(1), $type(''), $type(true), $type([]), $type($sum)]", """["null","number","string","boolean","array","function"]""")]
    [InlineData("$type(missing)", Jsonata.Nothing)]
    [InlineData("[$boolean([0]), $boolean({}), $boolean('0'), $not(1), $exists(null)]", "[false,false,true,false,true]")]
    [InlineData("({'f': function($x){$x + 1}}).f(2)", "3")]
    [InlineData("$lookup({'f': $sum}, 'f')([1,2])", "3")]
    public void Objects_are_taken_apart_and_put_together(string expression, string expected)
    {
        Jsonata.Evaluate(expression).Should().Be(expected);
    }
}
