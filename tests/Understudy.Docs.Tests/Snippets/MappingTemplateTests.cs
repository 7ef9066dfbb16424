using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Docs.Tests.Snippets;

public class MappingTemplateTests
{
    // snippet: mapping-template
    [Fact]
    public void The_template_lists_the_ids_of_the_order()
    {
        var template = MappingTemplate.Parse("""
            #set($order = $input.path('$'))
            {
              "customer": "$order.customer.name",
              "ids": [#foreach($item in $order.items)"$item.id"#if($foreach.hasNext), #end#end]
            }
            """);

        var text = template.Render("""{"customer":{"name":"Ann"},"items":[{"id":"a"},{"id":"b"}]}""");

        text.Should().Be("""
            {
              "customer": "Ann",
              "ids": ["a", "b"]
            }
            """);
    }
    // end snippet

    // snippet: mapping-template-context
    [Fact]
    public void The_template_sees_the_call_and_overrides_its_parameters()
    {
        var context = new MappingTemplateContext
        {
            PathParameters = new Dictionary<string, string> { ["id"] = "42" },
            QueryString = new Dictionary<string, string> { ["verbose"] = "true" },
            Context = JsonData.Object(("stage", "prod")),
            StageVariables = new Dictionary<string, string> { ["table"] = "orders" },
        };

        var text = MappingTemplate.Parse("""
            #set($context.requestOverride.header.X-Stage = $context.stage)
            $stageVariables.table/$input.params('id')?verbose=$input.params('verbose')
            """).Render(context);

        text.Should().Be("orders/42?verbose=true");
        context.Overrides.RequestHeaders["X-Stage"].AsString().Should().Be("prod");
    }
    // end snippet

    // snippet: mapping-template-fault
    [Fact]
    public void A_fault_names_its_place()
    {
        var parse = () => MappingTemplate.Parse("{\n  #if($input.body = '')\n}", "orders.vtl");

        parse.Should().Throw<MappingTemplateException>().WithMessage("orders.vtl(2,19): A single '=' does not compare; write '=='.");
    }
    // end snippet
}
