using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class JsonPathTests
{
    private static readonly JsonData Document = JsonData.Parse(
        """
        {"items":[{"n":"bolt","p":8.95,"tags":["a","b"]},{"n":"nut","p":12.99,"tags":[]},{"n":"Gear","p":8.99,"id":"x-1","tags":["b","c"]}],
         "a":[0,1,2,3,4,5],"o":{"x":1,"y":{"x":2}},"nil":null,"q":[[1,2],[3]],"d.d":7,"sp ace":8,"it's":9,"é":10,"":11,"na*me":12}
        """);

    [Theory]
    [InlineData("$.o.x", "1")]
    [InlineData("$.o.y.x", "2")]
    [InlineData("$['o']['x']", "1")]
    [InlineData("$[\"o\"][\"x\"]", "1")]
    [InlineData("$.o.['x']", "1")]
    [InlineData("$['o'].x", "1")]
    [InlineData("$['o']x", "1")]
    [InlineData("$[ 'o' ].x", "1")]
    [InlineData("$.o.x ", "1")]
    [InlineData("$.a[0]", "0")]
    [InlineData("$.a[ 1 ]", "1")]
    [InlineData("$.a[-1]", "5")]
    [InlineData("$.a[(@.length-1)]", "5")]
    [InlineData("$.a[ (@.length - 2) ]", "4")]
    [InlineData("$.a[1,]", "1")]
    [InlineData("$.nil", "null")]
    [InlineData("$['d.d']", "7")]
    [InlineData("$.d\\.d", "7")]
    [InlineData("$['sp ace']", "8")]
    [InlineData("$['it\\'s']", "9")]
    [InlineData("$.it's", "9")]
    [InlineData("$['\\u00e9']", "10")]
    [InlineData("$.é", "10")]
    [InlineData("$['']", "11")]
    [InlineData("$.na*me", "12")]
    [InlineData("$['o']['x','nope']", """{"x":1}""")]
    [InlineData("$.items[0]['p','n']", """{"p":8.95,"n":"bolt"}""")]
    public void A_definite_path_gives_the_bare_value(string text, string expected)
    {
        var path = JsonPath.Parse(text);

        var value = path.Evaluate(Document, new TestContext());

        path.IsDefinite.Should().BeTrue();
        value.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("$.items[*].n", """["bolt","nut","Gear"]""")]
    [InlineData("$.items[ * ].n", """["bolt","nut","Gear"]""")]
    [InlineData("$.items.*.n", """["bolt","nut","Gear"]""")]
    [InlineData("$.o.*", """[1,{"x":2}]""")]
    [InlineData("$.a[1,-1,1]", "[1,5,1]")]
    [InlineData("$.a[0, 2]", "[0,2]")]
    [InlineData("$.a[0,99]", "[0]")]
    [InlineData("$.a[1:3]", "[1,2]")]
    [InlineData("$.a[4:]", "[4,5]")]
    [InlineData("$.a[:2]", "[0,1]")]
    [InlineData("$.a[-2:]", "[4,5]")]
    [InlineData("$.a[:-4]", "[0,1]")]
    [InlineData("$.a[-99:]", "[0,1,2,3,4,5]")]
    [InlineData("$.a[9:]", "[]")]
    [InlineData("$.a[-3:-1]", "[3,4]")]
    [InlineData("$.a[1:-1]", "[]")]
    [InlineData("$.a[-2:1]", "[4,5,0]")]
    [InlineData("$.a[-2000000000:1]", "[0,1,2,3,4,5,0]")]
    [InlineData("$.a[0:4:2]", "[0,1,2,3]")]
    [InlineData("$..x", "[1,2]")]
    [InlineData("$..['x']", "[1,2]")]
    [InlineData("$.o..x", "[1,2]")]
    [InlineData("$..[1]", """[{"n":"nut","p":12.99,"tags":[]},"b","c",1,[3],2]""")]
    [InlineData("$.q..[0]", "[[1,2],1,3]")]
    [InlineData("$.items..[0].n", """["bolt"]""")]
    [InlineData("$.q..*", "[[1,2],[3],1,2,3]")]
    [InlineData("$..nope", "[]")]
    [InlineData("$.items[*].id", """["x-1"]""")]
    [InlineData("$.items[*]['n','id']", """[{"n":"bolt"},{"n":"nut"},{"n":"Gear","id":"x-1"}]""")]
    [InlineData("$.o['x','y'].x", "[2]")]
    [InlineData("$.q[*][0]", "[1,3]")]
    [InlineData("$.q[*][*]", "[1,2,3]")]
    [InlineData("$.items[*].nope.deeper", "[]")]
    public void An_indefinite_path_gives_an_array_of_all_matches(string text, string expected)
    {
        var path = JsonPath.Parse(text);

        var value = path.Evaluate(Document, new TestContext());

        path.IsDefinite.Should().BeFalse();
        value.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("$.nope", "No results for path: $['nope']")]
    [InlineData("$.o.nope", "No results for path: $['o']['nope']")]
    [InlineData("$.a[9]", "No results for path: $['a'][9]")]
    [InlineData("$.a[9].x", "No results for path: $['a'][9]['x']")]
    [InlineData("$.a[-7]", "No results for path: $['a'][-7]")]
    [InlineData("$[\"no'pe\"]", "No results for path: $[\"no\\'pe\"]")]
    [InlineData("$.no.such.path", "Missing property in path $['no']")]
    [InlineData("$.items[0].no.such", "Missing property in path $['items'][0]['no']")]
    [InlineData("$.nope[*]", "Missing property in path $['nope']")]
    [InlineData("$.nil[0]", "The path $['nil'] is null")]
    [InlineData("$.o[0].x", "Filter: [0]['x'] can only be applied to arrays. Current context is: {x=1, y={x=2}}")]
    [InlineData("$.o.x[?(@.a)]", "Filter: [?] can not be applied to primitives. Current context is: 1")]
    [InlineData("$.o.x[*].y", "Expected to find an object or array in path $['o']['x'] but found 'java.lang.Integer'. ")]
    [InlineData(
        "$.o.x.y",
        "Expected to find an object with property ['y'] in path $['o']['x'] but found 'java.lang.Integer'. "
            + "This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.")]
    public void A_path_that_finds_nothing_fails_with_the_message_of_Jayway(string text, string message)
    {
        var path = JsonPath.Parse(text);

        var act = () => path.Evaluate(Document, new TestContext());

        act.Should().Throw<PathNotFoundException>().WithMessage(message);
        path.TryEvaluate(Document, new TestContext(), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("$$", """{"Day":"TUE","Execution":{"Name":"run-1"}}""")]
    [InlineData("$$.Execution.Name", "\"run-1\"")]
    [InlineData("$$['Day']", "\"TUE\"")]
    [InlineData("$order", """{"a":[10,20]}""")]
    [InlineData("$order.a[1]", "20")]
    [InlineData("$order['a'][0]", "10")]
    public void A_path_may_start_at_the_Context_Object_or_at_a_variable(string text, string expected)
    {
        var value = JsonPath.Parse(text).Evaluate(Document, new TestContext());

        value.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_path_at_a_variable_without_value_fails()
    {
        var act = () => JsonPath.Parse("$nope.x").Evaluate(Document, new TestContext());

        act.Should().Throw<PathNotFoundException>().WithMessage("The variable 'nope' has no value");
    }

    [Theory]
    [InlineData("$", true)]
    [InlineData("$.a.b[0].c", true)]
    [InlineData("$['a'][0]['b']", true)]
    [InlineData("$.ledgers[0][22][315].foo", true)]
    [InlineData("$.foo\\@bar.baz\\[\\[.\\?pretty", true)]
    [InlineData("$.a[*]", false)]
    [InlineData("$..a", false)]
    [InlineData("$.a[0,1]", false)]
    [InlineData("$.a[0:2]", false)]
    [InlineData("$.a[?(@.b)]", false)]
    [InlineData("$.a.length()", false)]
    [InlineData("$['a','b']", false)]
    public void A_reference_path_has_only_names_and_single_indexes(string text, bool isReferencePath)
    {
        JsonPath.Parse(text).IsReferencePath.Should().Be(isReferencePath);
    }

    [Fact]
    public void A_path_tells_what_it_starts_at()
    {
        JsonPath.Parse("$$.a").StartsAtContext.Should().BeTrue();
        JsonPath.Parse("$.a").StartsAtContext.Should().BeFalse();
        JsonPath.Parse("$order.a").Variable.Should().Be("order");
        JsonPath.Parse("$").IsWholeInput.Should().BeTrue();
    }

    [Fact]
    public void A_path_that_would_visit_too_many_nodes_fails_instead_of_running_on()
    {
        var nested = Enumerable.Range(0, 60).Aggregate(JsonData.EmptyArray, (inner, _) => JsonData.Array(inner, inner));

        var act = () => JsonPath.Parse("$..x").Evaluate(nested, new TestContext());

        act.Should().Throw<PathNotFoundException>().WithMessage("The path visits more than 5000000 nodes");
    }
}
