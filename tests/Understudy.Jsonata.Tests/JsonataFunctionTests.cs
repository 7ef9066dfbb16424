using Understudy.Json;

namespace Understudy.Jsonata.Tests;

public class JsonataFunctionTests
{
    private static readonly JsonataBindings Host = new JsonataBindings()
        .Set("twice", new JsonataFunction("<n-:n>", arguments => arguments[0] is { } number ? number.AsDouble() * 2 : null))
        .Set("pair", new JsonataFunction(2, arguments => JsonData.Array(arguments[0] ?? "none", arguments[1] ?? "none")));

    [Theory]
    [InlineData("$twice(21)", "42")]
    [InlineData("5.$twice()", "10")]
    [InlineData("[1,2] ~> $map($twice)", "[2,4]")]
    [InlineData("$twice(missing)", Jsonata.Nothing)]
    [InlineData("$pair(1)", """[1,"none"]""")]
    [InlineData("$map(['a','b'], $pair)", """[["a",0],["b",1]]""")]
    [InlineData("($p := $pair(?, 'x'); $p('y'))", """["y","x"]""")]
    public void Expressions_call_host_functions(string expression, string expected)
    {
        Jsonata.Evaluate(expression.Replace("5.", "(5)."), bindings: Host).Should().Be(expected);
    }

    [Fact]
    public void The_signature_is_checked()
    {
        var failure = Jsonata.Fail("$twice('x')", bindings: Host);

        failure.Code.Should().Be("T0410");
        failure.Reason.Should().Be("Argument 1 of function \"twice\" does not match function signature");
    }

    [Fact]
    public void A_host_function_fails_with_a_code_and_reason_of_its_own()
    {
        var bindings = new JsonataBindings().Set("fail", new JsonataFunction(0, _ => throw new JsonataException("X1", "No luck")));

        var failure = Jsonata.Fail("1 + $fail()", bindings: bindings);

        failure.Code.Should().Be("X1");
        failure.Message.Should().Be("No luck");
        failure.Position.Should().Be(10);
        failure.Token.Should().Be("fail");
    }

    [Fact]
    public void Any_other_exception_of_a_host_function_passes_through()
    {
        var bindings = new JsonataBindings().Set("fail", new JsonataFunction(0, _ => throw new TimeoutException("late")));

        var evaluate = () => Jsonata.Evaluate("1 + $fail()", bindings: bindings);

        evaluate.Should().Throw<TimeoutException>().WithMessage("late");
    }

    [Fact]
    public void A_function_as_argument_is_refused()
    {
        var failure = Jsonata.Fail("$pair($sum, 1)", bindings: Host);

        failure.Code.Should().Be("U1007");
        failure.Message.Should().Be("Argument 1 of function \"pair\" is a function, and a host function takes JSON only");
    }

    [Fact]
    public void An_invalid_signature_is_refused_at_once()
    {
        var make = () => new JsonataFunction("<s<n>>", _ => null);

        make.Should().Throw<JsonataException>().WithMessage("Type parameters can only be applied to functions and arrays")
            .Which.Code.Should().Be("S0401");
    }
}
