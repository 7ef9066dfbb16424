using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Templates;

public class OverrideTests
{
    [Fact]
    public void What_a_template_overrides_is_found_in_the_context_afterwards()
    {
        var context = new MappingTemplateContext();

        MappingTemplate.Parse(
            """
            #set($context.requestOverride.header.X-Target = "a")
            #set($context.requestOverride.querystring.id = ["1", "2"])
            #set($context.requestOverride.path.p = 3)
            #set($context.responseOverride.header.foo = "bar")
            #set($context.responseOverride.status = 202)
            """).Render(context);

        context.Overrides.RequestHeaders.Should().Be(JsonData.Parse("""{"X-Target":"a"}"""));
        context.Overrides.RequestQueryString.Should().Be(JsonData.Parse("""{"id":["1","2"]}"""));
        context.Overrides.RequestPath.Should().Be(JsonData.Parse("""{"p":3}"""));
        context.Overrides.ResponseHeaders.Should().Be(JsonData.Parse("""{"foo":"bar"}"""));
        context.Overrides.ResponseStatus.Should().Be(JsonData.Of(202));
    }

    [Fact]
    public void Overrides_survive_from_the_request_template_to_the_response_template()
    {
        var overrides = new MappingOverrides();

        MappingTemplate.Parse("#set($context.responseOverride.custom = 'passed on')").Render(new MappingTemplateContext { Overrides = overrides });
        var text = MappingTemplate.Parse("$context.responseOverride.custom").Render(new MappingTemplateContext { Overrides = overrides });

        text.Should().Be("passed on");
    }

    [Fact]
    public void A_parameter_is_overridden_only_once() =>
        Template.Fault("#set($context.requestOverride.header.a = 1)\n#set($context.requestOverride.header.a = 2)").Message.Should().Be(
            "template(2,6): $context.requestOverride.header.a is overridden a second time; API Gateway allows it once. Compute the value in a variable and set it at the end.");
}
