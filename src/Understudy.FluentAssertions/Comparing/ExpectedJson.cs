using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>A JSON value that a test expects, given as text, as a value or as any object.</summary>
/// <param name="Value">The value; null when what was given is no JSON.</param>
/// <param name="Text">What messages show.</param>
/// <param name="Fault">Why there is no value.</param>
internal sealed record ExpectedJson(JsonData? Value, string Text, string? Fault)
{
    public static ExpectedJson Of(object? expected)
    {
        try
        {
            var value = expected is string text ? JsonData.Parse(text) : JsonData.From(expected);
            return new ExpectedJson(value, Words.Of(value), null);
        }
        catch (JsonDataException) when (expected is string text)
        {
            var remedy = $"for a JSON string write \"\\\"{text}\\\"\"";
            return new ExpectedJson(null, text, $"this expectation is not JSON text; {remedy}");
        }
        catch (JsonDataException e)
        {
            var fault = $"this expectation cannot be made into JSON: {e.Message.TrimEnd('.')}";
            return new ExpectedJson(null, expected?.ToString() ?? "null", fault);
        }
    }
}
