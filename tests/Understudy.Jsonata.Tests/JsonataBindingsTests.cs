using Understudy.Json;

namespace Understudy.Jsonata.Tests;

public class JsonataBindingsTests
{
    [Fact]
    public void A_bound_value_is_a_variable()
    {
        var bindings = new JsonataBindings().Set("states", JsonData.Parse("""{"input":{"id":7}}"""));

        Jsonata.Evaluate("$states.input.id", bindings: bindings).Should().Be("7");
    }

    [Fact]
    public void Inner_bindings_hide_outer_ones()
    {
        var outer = new JsonataBindings().Set("a", 1).Set("b", 2);
        var inner = new JsonataBindings(outer).Set("a", 3);

        Jsonata.Evaluate("[$a, $b]", bindings: inner).Should().Be("[3,2]");
        Jsonata.Evaluate("[$a, $b]", bindings: outer).Should().Be("[1,2]");
    }

    [Fact]
    public void A_hidden_built_in_function_is_no_function()
    {
        var failure = Jsonata.Fail("$eval('1')", bindings: new JsonataBindings().Hide("eval"));

        failure.Code.Should().Be("T1006");
        failure.Message.Should().Be("Attempted to invoke a non-function");
        failure.Token.Should().Be("eval");
    }

    [Fact]
    public void An_expression_can_assign_over_a_binding_without_changing_it()
    {
        var bindings = new JsonataBindings().Set("a", 1);

        Jsonata.Evaluate("($a := $a + 1; $a)", bindings: bindings).Should().Be("2");
        Jsonata.Evaluate("$a", bindings: bindings).Should().Be("1");
    }
}
