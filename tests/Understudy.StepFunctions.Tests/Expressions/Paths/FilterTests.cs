using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class FilterTests
{
    private static readonly JsonData Document = JsonData.Parse(
        """
        {"limit":10,"names":["bolt","rod"],"i":[
          {"n":"bolt","p":8.95,"t":["a","b"],"s":"7"},
          {"n":"nut","p":12.99,"t":[],"ok":true},
          {"n":"Gear","p":9,"t":["b","c"],"z":null,"o":{"k":1}},
          {"n":"rod","p":22.99,"t":["c"],"e":""}]}
        """);

    [Theory]
    [InlineData("@.p < 10", "bolt Gear")]
    [InlineData("@.p<10", "bolt Gear")]
    [InlineData("10 > @.p", "bolt Gear")]
    [InlineData("@.p <= 9.0", "bolt Gear")]
    [InlineData("@.p >= 12.99", "nut rod")]
    [InlineData("@.p > $.limit", "nut rod")]
    [InlineData("@.p == 9.00", "Gear")]
    [InlineData("@.p != 9", "bolt nut rod")]
    [InlineData("@.n == 'nut'", "nut")]
    [InlineData("@.n == \"nut\"", "nut")]
    [InlineData("@.n==nut", "nut")] // a bare word, as definitions that AWS runs have it
    [InlineData("@['n'] == 'nut'", "nut")]
    [InlineData("@.n > 'b'", "bolt nut rod")]
    [InlineData("@.n < 5", "")]
    [InlineData("@.s == 7", "bolt")]
    [InlineData("7 == @.s", "bolt")]
    [InlineData("7.0 == @.s", "bolt")]
    [InlineData("@.s == 7.0", "")]
    [InlineData("@.s === 7", "")]
    [InlineData("@.s !== 7", "bolt nut Gear rod")]
    [InlineData("@.p === 9", "Gear")]
    [InlineData("@.ok == true", "nut")]
    [InlineData("@.z == null", "Gear")]
    [InlineData("@.nope == @.nope", "")]
    [InlineData("@.nope != 1", "bolt nut Gear rod")]
    [InlineData("@.t == ['a','b']", "bolt")]
    [InlineData("['a','b'] == @.t", "")]
    [InlineData("@.o == {\"k\":1}", "Gear")]
    [InlineData("@.o == {'k':1.0}", "")]
    [InlineData("@.z", "Gear")]
    [InlineData("@.e", "rod")]
    [InlineData("!@.ok", "bolt Gear rod")]
    [InlineData("!(@.ok)", "bolt Gear rod")]
    [InlineData("!!@.ok", "nut")]
    [InlineData("!(@.p < 10)", "nut rod")]
    [InlineData("!@.p == 9", "Gear")]
    [InlineData("@.o.k", "Gear")]
    [InlineData("@.t[1]", "bolt Gear")]
    [InlineData("@.t[*]", "bolt nut Gear rod")]
    [InlineData("$.limit", "")]
    [InlineData("@.p > 8 && @.p < 10", "bolt Gear")]
    [InlineData("@.p < 8.96 || @.p > 20", "bolt rod")]
    [InlineData("@.ok || @.z && @.nope", "nut")]
    [InlineData("(@.ok || @.z) && @.t[0]", "Gear")]
    [InlineData("((@.ok))", "nut")]
    [InlineData("@.n in ['nut','rod']", "nut rod")]
    [InlineData("@.n IN ['nut', 'rod']", "nut rod")]
    [InlineData("@.n in $.names", "bolt rod")]
    [InlineData("@.n in [nut, rod,]", "nut rod")]
    [InlineData("@.n nin ['nut']", "bolt Gear rod")]
    [InlineData("@.nope nin ['nut']", "bolt nut Gear rod")]
    [InlineData("@.n nin @.nope", "")]
    [InlineData("@.n in @.nope || @.n == 'nut'", "")]
    [InlineData("'b' in @.t", "bolt Gear")]
    [InlineData("@.t subsetof ['a','b']", "bolt nut")]
    [InlineData("@.t anyof ['c']", "Gear rod")]
    [InlineData("@.t noneof ['c']", "bolt nut")]
    [InlineData("@.t size 2", "bolt Gear")]
    [InlineData("@.n size 3", "nut rod")]
    [InlineData("@.t empty true", "nut")]
    [InlineData("@.t empty false", "bolt Gear rod")]
    [InlineData("@.e empty true", "rod")]
    [InlineData("@.t contains 'b'", "bolt Gear")]
    [InlineData("@.n contains 'o'", "bolt rod")]
    [InlineData("@.t all ['b']", "")]
    [InlineData("@.n =~ /g.*/i", "Gear")]
    [InlineData("@.n =~ /o/", "")]
    [InlineData("@.n =~ /(bo|ro)\\w+/", "bolt rod")]
    [InlineData("@.p =~ /\\d+/", "Gear")]
    [InlineData("@.t =~ /[ac]/", "bolt Gear rod")]
    [InlineData("/n.t/ =~ @.n", "nut")]
    [InlineData("@.nope =~ /.*/", "bolt nut Gear rod")]
    [InlineData("@.n =~ /(.)o.*(?<=d)/", "rod")]
    [InlineData("@.t.length() == 1", "rod")]
    [InlineData("@.t.length() > 0 && @.p > 9", "rod")]
    [InlineData("@.ok&&@.n", "")]
    public void A_filter_takes_the_elements_that_pass(string condition, string names)
    {
        var path = JsonPath.Parse($"$.i[?({condition})].n");

        var value = path.Evaluate(Document, new TestContext());

        string.Join(' ', ((ArrayData)value).Select(name => name.AsString())).Should().Be(names);
    }

    [Theory]
    [InlineData("$[?(@.limit)].limit", "[10]")]
    [InlineData("$[?(@.nope)].limit", "[]")]
    [InlineData("$..[?(@.p > 20)].n", """["rod"]""")]
    [InlineData("$.names[?(@ == 'rod')]", """["rod"]""")]
    [InlineData("$.i[?(@.t[?(@ == 'c')])].n", """["bolt","nut","Gear","rod"]""")]
    [InlineData("$.i[?(@.p == $.i[0].p)].n", """["bolt"]""")]
    [InlineData("$.i[?(@.n in $..n)].n", """["bolt","nut","Gear","rod"]""")]
    [InlineData("$.i[ ?( @.ok ) ].n", """["nut"]""")]
    public void A_filter_may_test_an_object_itself_scan_and_look_at_the_whole_document(string text, string expected)
    {
        var value = JsonPath.Parse(text).Evaluate(Document, new TestContext());

        value.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_function_that_fails_inside_a_filter_fails_the_path()
    {
        var path = JsonPath.Parse("$.i[?(@.t.max() > 1)]");

        var act = () => path.Evaluate(Document, new TestContext());

        act.Should().Throw<PathNotFoundException>().WithMessage("Aggregation function attempted to calculate value using empty array");
    }

    [Fact]
    public void A_regular_expression_that_explodes_elsewhere_is_matched_in_linear_time()
    {
        var document = JsonData.Array(new string('a', 50_000) + "!");

        var value = JsonPath.Parse("$[?(@ =~ /(a+)+/)]").Evaluate(document, new TestContext());

        value.Should().Be(JsonData.EmptyArray);
    }
}
