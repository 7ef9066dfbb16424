using Understudy.Json;

namespace Understudy.Jsonata.Tests;

/// <summary>Evaluates an expression and shows the result as JSON text; "nothing" when there is none.</summary>
internal static class Jsonata
{
    public const string Nothing = "nothing";

    public static string Evaluate(string expression, string? input = null, JsonataOptions? options = null, JsonataBindings? bindings = null)
    {
        var data = input is null ? null : JsonData.Parse(input);
        return JsonataExpression.Parse(expression).Evaluate(data, bindings, options)?.ToString() ?? Nothing;
    }

    public static string EvaluateAs206(string expression, string? input = null) =>
        JsonataExpression.Parse(expression, JsonataVersion.V2_0_6).Evaluate(input is null ? null : JsonData.Parse(input))?.ToString() ?? Nothing;

    public static JsonataException Fail(string expression, string? input = null, JsonataOptions? options = null, JsonataBindings? bindings = null)
    {
        var evaluate = () => Evaluate(expression, input, options, bindings);
        return evaluate.Should().Throw<JsonataException>().Which;
    }
}
