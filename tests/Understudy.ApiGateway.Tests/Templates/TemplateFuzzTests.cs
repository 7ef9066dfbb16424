using System.Text;
using Xunit.Abstractions;

namespace Understudy.ApiGateway.Tests.Templates;

public class TemplateFuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 30_000;

    private static readonly string[] Pieces =
    [
        "#set($x = ", "#set($m.a = ", "#if(", "#elseif(", "#else", "#end", "#{end}", "#foreach($i in ", "#macro(m $a)", "#m(", "#@m(", "#define($d)",
        "#stop", "#break", "#evaluate(", "##", "#*", "*#", "#[[", "]]#", "#", "$", "$!", "${", "}", "$x", "$m.a", "$l[", "$i", "$d", "$input.path('$..a')",
        "$input.json('", "$input.params()", "$util.escapeJavaScript(", "$util.parseJson(", "$context.requestOverride.header.a", "$foreach.hasNext",
        ".size()", ".substring(", ".replaceAll('(a|b)*', '$1')", ".split('", ".put('k', ", ".add(", ".get(", ".length()", ".format('%5d', ", "(", ")", "[", "]", "[1..",
        "..3]", "{'a': ", ",", ":", "'", "\"", "\\", "\\u0041", " ", "\n", "\r\n", "1", "-2", "3.5", "1e400", "99999999999", "true", "false", "in ", " == ",
        " && ", " or ", " + ", " / 0", " % ", "not ", "é", "\U0001F600", "\ud800", "text",
    ];

    [Fact]
    public void No_template_crashes_or_hangs()
    {
        var random = new Random(20261122);
        var rendered = 0;

        for (var i = 0; i < Inputs; i++)
        {
            rendered += TryRender(Generate(random)) ? 1 : 0;
        }

        output.WriteLine($"{Inputs} templates, {rendered} of them rendered");
        rendered.Should().BeInRange(Inputs / 20, Inputs - 1);
    }

    private static bool TryRender(string template)
    {
        try
        {
            var limits = new MappingTemplateLimits { Steps = 100_000, OutputLength = 100_000 };
            MappingTemplate.Parse(template, limits: limits).Render("""{"a":{"a":[1,"b",null]},"b":"x"}""");
            return true;
        }
        catch (MappingTemplateException)
        {
            return false;
        }
    }

    private static string Generate(Random random)
    {
        var text = new StringBuilder("#set($l = [1, 'a'])#set($m = {'k': $l})");
        for (var i = random.Next(1, 14); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        // Closing what is open lets more of them reach the rendering.
        return random.Next(2) == 0 ? text.ToString() : text.Append("')\")#end").ToString();
    }
}
