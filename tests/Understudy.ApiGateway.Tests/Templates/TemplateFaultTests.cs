namespace Understudy.ApiGateway.Tests.Templates;

public class TemplateFaultTests
{
    [Theory]
    [InlineData("#if(true)\n a", "(1,1): #if is not closed with #end.")]
    [InlineData("a\n#foreach($x in [1])", "(2,1): #foreach is not closed with #end.")]
    [InlineData("a\n #end", "(2,6): An #end, #else or #elseif stands here that belongs to no directive; remove it.")]
    [InlineData("#if $x", "(1,5): Expected '(' behind #if, but found '$'.")]
    [InlineData("#if($x = 1)a#end", "(1,8): A single '=' does not compare; write '=='.")]
    [InlineData("#set($x = )", "(1,11): Expected a reference, string, number, list or map in the expression, but found ')'.")]
    [InlineData("#set(x = 1)", "(1,6): #set must begin with a reference, as in #set($name = value), but found 'x'.")]
    [InlineData("#set($x = $y -1)", "(1,14): Velocity reads the '-' as the sign of the number behind it; put a blank between them.")]
    [InlineData("$s.substring(0, $n + 1)", "(1,20): Expected ',' or ')' in the arguments of substring, but found '+'. Velocity computes nothing there; put the value into a variable with #set first.")]
    [InlineData("${name", "(1,7): The reference '${name' is not closed: expected '}', but found the end of the template.")]
    [InlineData("$x[a]", "(1,4): Expected a whole number, a string or a reference as index, but found 'a'. To print a '[' behind a reference, write the reference with braces, as in ${name}[.")]
    [InlineData("#set($x = \"abc)", "(1,11): The string is not closed with \".")]
    [InlineData("#* a", "(1,1): The comment is not closed with '*#'.")]
    [InlineData("#include('x.vm')", "(1,1): #include reads another template, and API Gateway has none; write its text here.")]
    [InlineData("#foreach($x of [1])#end", "(1,13): Expected 'in' behind the variable of #foreach, but found 'o'.")]
    [InlineData("#macro('a')#end", "(1,8): #macro must begin with the name of the macro, a word that no directive has, without quotes.")]
    [InlineData("#set($x = [1..'a'])", "(1,13): The ends of a range must be whole numbers or references, as in [0..$last].")]
    public void A_text_that_is_no_template_is_told_with_its_place(string template, string message) =>
        Template.Fault(template).Message.Should().Be("template" + message);

    [Fact]
    public void The_fault_has_its_facts_as_properties()
    {
        var parse = () => MappingTemplate.Parse("a\n  #if(", "orders.vtl");

        var fault = parse.Should().Throw<MappingTemplateException>().Which;

        (fault.Template, fault.Line, fault.Column).Should().Be(("orders.vtl", 2, 7));
        fault.Reason.Should().Be("Expected a reference, string, number, list or map in the expression, but found the end of the template.");
    }
}
