namespace Understudy.ApiGateway.Tests.Templates;

public class TemplateBoundsTests
{
    [Fact]
    public void A_loop_ends_after_a_thousand_rounds() =>
        Template.Fault("#foreach($x in [1..1001])#end").Message.Should().Be(
            "template(1,1): #foreach goes through 1001 elements; API Gateway allows 1000. To allow more, set MappingTemplateLimits.ForeachIterations.");

    [Fact]
    public void A_limit_can_be_lifted_by_name()
    {
        var template = MappingTemplate.Parse("#foreach($x in [1..1001])#end$x", limits: new MappingTemplateLimits { ForeachIterations = 2000 });

        template.Render("{}").Should().Be("");
    }

    [Fact]
    public void A_template_has_at_most_300_KB() =>
        Template.Fault(new string('a', 307_201)).Message.Should().Be(
            "template(1,1): The template has 307201 bytes; API Gateway allows 307200. To allow more, set MappingTemplateLimits.TemplateBytes.");

    [Theory]
    [InlineData("#macro(m)#m()#end#m()", "The macro #m calls itself, or others, more than 20 deep; Velocity stops there.")]
    [InlineData("#set($s = 'ab')#foreach($i in [1..100])#set($s = \"$s$s\")#end", "The template makes more than 10485760 characters of text. To allow more, set MappingTemplateLimits.OutputLength.")]
    [InlineData("#set($s = 'a')$s.repeat(2000000000)", "The template makes more than 10485760 characters of text. To allow more, set MappingTemplateLimits.OutputLength.")]
    [InlineData("#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])#end#end#end", "The template takes more than 10000000 steps. To allow more, set MappingTemplateLimits.Steps.")]
    [InlineData("#set($r = [1..2000000000])", "The range [1..2000000000] has more than 1000000 elements.")]
    [InlineData("#set($t = '#evaluate($t)')#evaluate($t)", "#evaluate calls itself, or others, more than 20 deep; Velocity stops there.")]
    [InlineData("#set($n = 3)#foreach($i in [1..100])#set($n = $n * $n)#end", "The template computes a whole number of more than 65536 bits.")]
    [InlineData("#set($l = [1])#foreach($i in [1..64])#set($l = [$l, $l])#end#set($context.responseOverride.header.a = $l)", "A map or list of the template holds more than 2000000 values.")]
    [InlineData("#set($a = {})#set($b = {})#set($a.b = $b)#set($b.a = $a)$a", "The template, or a value in it, nests too deep.")]
    public void What_would_never_end_is_a_fault(string template, string reason) =>
        Template.Fault(template).Reason.Should().Be(reason);

    [Fact]
    public void A_hostile_regular_expression_takes_linear_time()
    {
        var text = Template.Render($"#set($s = '{new string('a', 100_000)}!')$s.matches('(a+)+')");

        text.Should().Be("false");
    }

    [Theory]
    [InlineData("(a{1,1000}){1,1000}")]
    [InlineData("(a{9999999999999999999})")]
    public void A_regular_expression_that_unrolls_to_many_parts_is_a_fault(string pattern) =>
        Template.Fault($"#set($s = 'a')$s.matches('{pattern}')").Reason.Should().Be(
            $"The regular expression '{pattern}' is too large: it repeats more than 10000 times, or has more than 200 groups.");

    [Fact]
    public void A_regular_expression_that_backtracks_ends_with_the_budget() =>
        Template.Fault($"#set($s = '{new string('a', 50)}!')$s.matches('(?=(a+)+$).*')").Reason.Should().StartWith("The template takes more than 10000000 steps.");

    [Fact]
    public void Deep_nesting_of_the_text_is_a_fault() =>
        Template.Fault("#set($x = " + new string('(', 5000) + "1").Reason.Should().Be(
            "The template nests directives, strings or parentheses more than 100 deep.");
}
