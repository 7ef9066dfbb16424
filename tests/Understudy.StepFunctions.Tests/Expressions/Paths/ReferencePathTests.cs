using CsCheck;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class ReferencePathTests
{
    [Theory]
    [InlineData("""{"a":1}""", "$", "6", "6")]
    [InlineData("""{"m":{"d":[1,2,3]}}""", "$.m.d", "6", """{"m":{"d":6}}""")]
    [InlineData("""{"m":{"d":[1,2,3]}}""", "$.m.r.sum", "6", """{"m":{"d":[1,2,3],"r":{"sum":6}}}""")]
    [InlineData("""{"a":1}""", "$.b.g", "\"Hi!\"", """{"a":1,"b":{"g":"Hi!"}}""")]
    [InlineData("""{"a":[1,2]}""", "$.a[0]", "9", """{"a":[9,2]}""")]
    [InlineData("""{"a":[1,2]}""", "$.a[-1]", "9", """{"a":[1,9]}""")]
    [InlineData("""{"a":[{"b":1}]}""", "$['a'][0]['c']", "9", """{"a":[{"b":1,"c":9}]}""")]
    public void A_value_is_set_where_the_path_leads(string document, string path, string value, string expected)
    {
        var result = ReferencePath.Parse(path).Set(JsonData.Parse(document), JsonData.Parse(value));

        result.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("\"foo\"", "$.x", "Unable to apply ReferencePath $.x to input \"foo\"")]
    [InlineData("""{"a":1}""", "$.a.b", """Unable to apply ReferencePath $.a.b to input {"a":1}""")]
    [InlineData("""{"a":[1]}""", "$.a[1]", """Unable to apply ReferencePath $.a[1] to input {"a":[1]}""")]
    [InlineData("""{"a":{}}""", "$.a[0]", """Unable to apply ReferencePath $.a[0] to input {"a":{}}""")]
    [InlineData("{}", "$.a[0]", "Unable to apply ReferencePath $.a[0] to input {}")]
    public void A_document_of_another_form_is_refused(string document, string path, string message)
    {
        var act = () => ReferencePath.Parse(path).Set(JsonData.Parse(document), JsonData.Null);

        act.Should().Throw<ResultPathMatchException>().WithMessage(message);
    }

    [Theory]
    [InlineData("$$.a", "'$$.a' leads into the Context Object, where nothing can be set; write a path that starts with a single '$'.")]
    [InlineData("$order.a", "'$order.a' leads into a variable, which only Assign can set; write a path that starts with '$.'.")]
    [InlineData("$.a[*]", "'$.a[*]' is no Reference Path; it must lead to one node by names and single indexes only, as in '$.a.b[0]'.")]
    [InlineData("$.a[", "'$.a[' ends inside a bracket; close it with ']'.")]
    public void A_path_at_which_nothing_can_be_set_is_refused(string text, string reason)
    {
        var isPath = ReferencePath.TryParse(text, out _, out var fault);

        isPath.Should().BeFalse();
        fault!.Reason.Should().Be(reason);
    }

    [Fact]
    public void What_was_set_is_what_the_path_then_gives_and_all_else_is_shared()
    {
        var names = Gen.OneOf("a", "b", "c d", "e'f");
        var cases = Gen.Select(names.Array[1, 4], Gen.Dictionary(names, Gen.Int)[0, 4], Gen.Int);

        cases.Sample((way, members, value) =>
        {
            var text = "$" + string.Concat(way.Select(name => $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']"));
            var untouched = JsonData.Parse("[1]");
            var document = JsonData.Object(("keep", untouched), ("o", JsonData.From(members)));
            var path = ReferencePath.Parse("$.o2" + text[1..]);

            var result = path.Set(document, value);

            return JsonPath.Parse(path.Text).Evaluate(result, new TestContext()) == value
                && ReferenceEquals(result["keep"], untouched)
                && path.Set(result, value) == result
                && ReferenceEquals(result["o"], document["o"]);
        });
    }
}
