using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.Docs.Tests.Snippets;

public class JsonataTests
{
    [Fact]
    public void A_sum_over_products()
    {
        // snippet: jsonata-evaluate
        var expression = JsonataExpression.Parse("$sum(lines.(quantity * price))");   // once; immutable, thread-safe
        JsonData? total = expression.Evaluate(JsonData.Parse("""{"lines":[{"quantity":2,"price":3}]}"""));   // 6
        // end snippet

        total.Should().Be(JsonData.Of(6));
    }

    [Fact]
    public void A_function_of_the_host()
    {
        var states = JsonData.Parse("""{"input":21}""");

        // snippet: jsonata-bindings
        var functions = new JsonataBindings()
            .Set("double", new JsonataFunction("<n-:n>", arguments => arguments[0] is { } n ? n.AsDouble() * 2 : null))
            .Hide("eval");
        var bindings = new JsonataBindings(functions).Set("states", states);   // leans on the first; make it per evaluation
        // end snippet

        JsonataExpression.Parse("$double($states.input)").Evaluate(JsonData.Null, bindings).Should().Be(JsonData.Of(42));
    }
}
