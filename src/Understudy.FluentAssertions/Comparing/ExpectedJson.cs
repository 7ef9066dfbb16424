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
            return new ExpectedJson(null, text, $"this expectation is not JSON text; for a JSON string write {Words.Quoted($"\\\"{text}\\\"")}");
        }
        catch (JsonDataException e)
        {
            return new ExpectedJson(null, expected?.ToString() ?? "null", $"this expectation cannot be made into JSON: {e.Message.TrimEnd('.')}");
        }
    }
}
