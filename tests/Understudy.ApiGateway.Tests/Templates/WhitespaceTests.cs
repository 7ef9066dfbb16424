namespace Understudy.ApiGateway.Tests.Templates;

public class WhitespaceTests
{
    [Theory]
    [InlineData("a\n#set($x = 1)\nb", "a\nb")]
    [InlineData("a\n  #set($x = 1)  \nb", "a\n  b")]
    [InlineData("#set($x = 1)\n  #set($y = 2)\nb", "b")]
    [InlineData("$n  #set($x = 1)b", "b")]
    [InlineData("a  #set($x = 1)b", "a  b")]
    [InlineData("#set($x = 1) b", " b")]
    public void Set_takes_its_line_end_and_blanks_that_stand_alone_before_it(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("#if(true)\r\na\r\n#end\r\nb", "a\r\nb")]
    [InlineData("  #if(true)\n  a\n  #end\nb", "    a\n  b")]
    [InlineData("#if(false)\nx\n#else  \na\n#end", "a\n")]
    [InlineData("#foreach($x in [1..2])\n$x\n#end\n.", "1\n2\n.")]
    [InlineData("#if(true) a #end b", " a  b")]
    [InlineData("#macro(m)\nx\n#end\n#m()\n.", "x\n.")]
    [InlineData("#stop", "")]
    public void A_directive_takes_the_rest_of_an_otherwise_empty_line(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Fact]
    public void A_method_call_leaves_its_line_end_alone() =>
        Template.Render("$input.json('$.a')\n.", """{"a":[1, 2]}""").Should().Be("[1,2]\n.");
}
