using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Templates;

public class InputVariableTests
{
    private const string Body = """{"o":{"a":1,"l":[{"x":"y"}]},"l":[{"foo":"bar"},[],{}],"s":"t\"x","n":null,"u":"a/b"}""";

    [Theory]
    [InlineData("$input.path('$.o')", """{a=1, l=[{"x":"y"}]}""")]
    [InlineData("$input.path('$.l')", """[{"foo":"bar"},[],{}]""")]
    [InlineData("$input.path('$.l[0]')", "{foo=bar}")]
    [InlineData("$input.path('$.l[1]')", "[]")]
    [InlineData("$input.path('$.l').size()", "3")]
    [InlineData("$input.path('s')", "t\"x")]
    [InlineData("$input.path('$..foo')", """["bar"]""")]
    [InlineData("$input.path(\"$.l[?(@.foo == 'bar')].foo\")", """["bar"]""")]
    [InlineData("$input.path('$.l.length()')", "3")]
    [InlineData("$input.path('$.n')", "")]
    [InlineData("$input.json('$.o')", """{"a":1,"l":[{"x":"y"}]}""")]
    [InlineData("$input.json('$.s')", "\"t\\\"x\"")]
    [InlineData("$input.json('$.n')", "\"\"")]
    [InlineData("$input.json('$.missing')", "\"\"")]
    [InlineData("$input.json('$.u')", "\"a/b\"")]
    public void Path_gives_values_and_json_gives_text(string template, string expected) =>
        Template.Render(template, Body).Should().Be(expected);

    [Theory]
    [InlineData("", "{}|{}||\"\"")]
    [InlineData("not json", "not json|\"\"||\"\"")]
    public void An_empty_payload_is_an_empty_object_and_one_that_is_no_JSON_has_no_parts(string body, string expected) =>
        Template.Render("$input.body|$input.json('$')|$input.path('$.x')|$input.json('$.x')", body).Should().Be(expected);

    [Fact]
    public void What_is_changed_in_the_payload_is_seen_by_later_paths()
    {
        var text = Template.Render(
            "#set($root = $input.path('$'))#set($root.user = 'ann')$!root.tags.add('b')#set($t = $input.path('$.tags'))$t $input.json('$')",
            """{"tags":["a"]}""");

        text.Should().Be("""true["a","b"] {"tags":["a","b"],"user":"ann"}""");
    }

    [Fact]
    public void Params_looks_into_path_then_query_string_then_header()
    {
        var context = new MappingTemplateContext
        {
            PathParameters = new Dictionary<string, string> { ["a"] = "path" },
            QueryString = new Dictionary<string, string> { ["a"] = "query", ["b"] = "query" },
            Headers = new Dictionary<string, string> { ["a"] = "header", ["b"] = "header", ["C"] = "header" },
        };

        var text = MappingTemplate.Parse("$input.params('a') $input.params('b') $input.params('C')<$input.params('c')> $input.params().path $input.params().header.get('b')").Render(context);

        text.Should().Be("path query header<> {a=path} header");
    }

    [Fact]
    public void A_JSONPath_that_is_none_is_a_fault() =>
        Template.Fault("$input.path('$.a[')").Message.Should().Be("template(1,8): The JSONPath '$.a[' ends inside a bracket; close it with ']'.");

    [Theory]
    [InlineData("""$util.escapeJavaScript($input.path('$.a'))""", """a\"b\\c\'d\n\u0001é/""")]
    [InlineData("$util.urlEncode('a b&c/é~*')", "a+b%26c%2F%C3%A9%7E*")]
    [InlineData("$util.urlDecode('a+b%26c%2F%C3%A9')", "a b&c/é")]
    [InlineData("$util.base64Encode('héllo')", "aMOpbGxv")]
    [InlineData("$util.base64Decode('aMOpbGxv')", "héllo")]
    [InlineData("""#set($o = $util.parseJson('{"a":[1,{"b":2}]}'))$o.a[1].b $o.a""", """2 [1,{"b":2}]""")]
    [InlineData("<$util.parseJson('nope')>", "<>")]
    [InlineData("<$util.escapeJavaScript($unknown)>", "<>")]
    public void Util_has_its_six_functions(string template, string expected) =>
        Template.Render(template, """{"a":"a\"b\\c'd\n\u0001é/"}""").Should().Be(expected);

    [Fact]
    public void Context_and_stage_variables_are_maps_and_inner_maps_of_the_context_print_nothing()
    {
        var context = new MappingTemplateContext
        {
            Context = JsonData.Object(("stage", "prod"), ("identity", JsonData.Object(("sourceIp", "127.0.0.1")))),
            StageVariables = new Dictionary<string, string> { ["url"] = "example.com" },
        };

        var text = MappingTemplate.Parse("$context.stage <$context.identity> $context.identity.sourceIp $stageVariables.url <$stageVariables.nope> $context.keySet()").Render(context);

        text.Should().Be("prod <> 127.0.0.1 example.com <> [stage, identity, requestOverride, responseOverride]");
    }
}
