using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Values as text, as <c>$string</c> and <c>&amp;</c> write them: fractions with 15 digits, functions as nothing.</summary>
internal static class TextOf
{
    // An error quotes the start of a value, however large it is.
    private const int LongestInErrors = 1000;

    /// <summary>The text; a string as it is, nothing as "".</summary>
    public static string Value(Run run, object? value, bool indented = false)
    {
        switch (value)
        {
            case null or FunctionValue:
                return "";
            case StringData text:
                return text.Value;
            case NumberData number:
                return Number(number, run.Version);
            case BooleanData boolean:
                return boolean.Value ? "true" : "false";
            default:
                var json = new StringBuilder();
                Write(run, json, value, run.Version, indented ? 0 : -1);
                return json.ToString();
        }
    }

    /// <summary>The value as JSON for an error text, cut where it gets long; "undefined" for nothing.</summary>
    public static string ValueOrNothing(object? value)
    {
        if (value is FunctionValue)
        {
            return "a function";
        }

        if (Numbers.IsInfinite(value))
        {
            return ((NumberData)value!).Value > 0 ? "Infinity" : "-Infinity";
        }

        var json = new StringBuilder();
        Write(null, json, value, JsonataVersion.V2_2, -1);
        return json.ToString();
    }

    public static string Number(NumberData number, JsonataVersion version)
    {
        if (number.IsInt64 && Math.Abs(number.Value) < 1e15)
        {
            return number.Literal;
        }

        var value = number.Value;
        if (!double.IsFinite(value))
        {
            throw Fault.Of("D3001");
        }

        return JsonData.Of(Math.Floor(value) == value && version != JsonataVersion.V2_0_6 ? value : Round15(value)).Literal;
    }

    /// <summary>The number of 15 significant digits nearest to a double, the larger one of two.</summary>
    public static double Round15(double value)
    {
        var text = value.ToString("E14", CultureInfo.InvariantCulture);
        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static void Write(Run? run, StringBuilder json, object? value, JsonataVersion version, int indent)
    {
        switch (value)
        {
            case NumberData number:
                json.Append(Number(number, version));
                break;
            case ArrayData or ItemList:
                WriteArray(run, json, value, version, indent);
                break;
            case ObjectData or OpenObject:
                WriteObject(run, json, value, version, indent);
                break;
            case FunctionValue or null:
                json.Append("\"\"");
                break;
            default:
                json.Append(value);
                break;
        }

        run?.CheckText(json.Length);
    }

    private static void WriteArray(Run? run, StringBuilder json, object array, JsonataVersion version, int indent)
    {
        Stack.Ensure();
        var items = Items.Of(array);
        json.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            json.Append(i > 0 ? "," : "");
            BreakLine(json, indent, 1);
            Write(run, json, items[i], version, indent < 0 ? -1 : indent + 1);
            if (run is null && json.Length > LongestInErrors)
            {
                json.Append('…');
                return;
            }
        }

        if (items.Length > 0)
        {
            BreakLine(json, indent, 0);
        }

        json.Append(']');
    }

    private static void WriteObject(Run? run, StringBuilder json, object data, JsonataVersion version, int indent)
    {
        Stack.Ensure();
        var count = Objects.Count(data);
        json.Append('{');
        for (var i = 0; i < count; i++)
        {
            json.Append(i > 0 ? "," : "");
            BreakLine(json, indent, 1);
            json.Append(JsonData.Of(Objects.NameAt(data, i))).Append(indent < 0 ? ":" : ": ");
            Write(run, json, Objects.ValueAt(data, i), version, indent < 0 ? -1 : indent + 1);
            if (run is null && json.Length > LongestInErrors)
            {
                json.Append('…');
                return;
            }
        }

        if (count > 0)
        {
            BreakLine(json, indent, 0);
        }

        json.Append('}');
    }

    private static void BreakLine(StringBuilder json, int indent, int more)
    {
        if (indent >= 0)
        {
            json.Append('\n').Append(' ', 2 * (indent + more));
        }
    }
}
