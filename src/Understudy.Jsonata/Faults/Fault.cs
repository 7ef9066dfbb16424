using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Faults;

/// <summary>Makes exceptions out of a code and its facts.</summary>
internal static class Fault
{
    public static JsonataException Of(
        string code, int? position = null, string? token = null, object? value = null, object? value2 = null, int? index = null, string? text = null)
    {
        var exception = new JsonataException(code, "", Remedies.Of(code), null)
        {
            Value = value as JsonData,
            Position = position,
            Token = token,
            Index = index,
            Value2 = value2,
            RawValue = value,
            Text = text,
            IsOurs = true,
        };
        exception.Reason = Fill(FaultTexts.Of(code), exception);
        return exception;
    }

    /// <summary>Fills in what the place of the call knows; what the fault itself knew stays.</summary>
    /// <returns>False, so that it can stand in an exception filter: catching and throwing anew at each level would use up the stack.</returns>
    public static bool Locate(JsonataException exception, int position, string? token)
    {
        if (exception.Position is null or 0)
        {
            exception.Position = position;
        }

        exception.Token ??= token;
        if (exception.IsOurs)
        {
            exception.Reason = Fill(FaultTexts.Of(exception.Code), exception);
        }

        return false;
    }

    private static string Fill(string template, JsonataException exception)
    {
        if (!template.Contains("{{", StringComparison.Ordinal))
        {
            return template;
        }

        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0)
            {
                break;
            }

            var raw = template.AsSpan(open).StartsWith("{{{");
            var start = open + (raw ? 3 : 2);
            var close = template.IndexOf("}}", start, StringComparison.Ordinal);
            text.Append(template, at, open - at).Append(FactOf(template[start..close], exception, raw));
            at = close + (raw ? 3 : 2);
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static string FactOf(string name, JsonataException exception, bool raw) => name switch
    {
        "token" => Quote(exception.Token, raw),
        "functionName" or "message" or "type" => Quote(exception.Text, raw),
        "value" => exception.Text is { } text && exception.RawValue is null ? Quote(text, raw) : Display(exception.RawValue),
        "value2" or "exp" => Display(exception.Value2),
        "index" => exception.Index?.ToString(CultureInfo.InvariantCulture) ?? "undefined",
        _ => "undefined",
    };

    private static string Quote(string? text, bool raw) => text is null ? "undefined" : raw ? text : JsonData.Of(text).ToString();

    private static string Display(object? value)
    {
        const int longest = 200;
        var text = value switch
        {
            null => "undefined",
            string words => JsonData.Of(words).ToString(),
            _ => TextOf.ValueOrNothing(value),
        };
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
    }
}
