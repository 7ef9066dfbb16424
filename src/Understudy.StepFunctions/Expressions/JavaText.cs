using System.Globalization;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// Values as Java's <c>toString</c> prints them: maps and lists as <c>{a=1, b=[x, y]}</c>, doubles as <c>5.0</c> and <c>1.0E10</c>.
/// </summary>
/// <remarks>States.Format, Jayway's functions and its messages show it.</remarks>
internal static class JavaText
{
    private const int Longest = 4 * 1024 * 1024;

    /// <summary>
    /// Whether a value is small and flat enough to be printed; shared parts can make it exponentially longer than it is in memory.
    /// </summary>
    public static bool CanPrint(JsonData value) => value.Utf8Length <= Longest && value.Depth <= JsonData.DefaultMaxDepth;

    public static string Of(JsonData value)
    {
        if (value is StringData text)
        {
            return text.Value;
        }

        if (value is not (ObjectData or ArrayData))
        {
            return value.ToString();
        }

        if (!CanPrint(value))
        {
            return "...";
        }

        var builder = new StringBuilder();
        Append(builder, value);
        return builder.ToString();
    }

    /// <summary>
    /// A double as Java's <c>Double.toString</c> lays it out: without exponent from 1e-3 up to 1e7, always with a fraction.
    /// </summary>
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        var magnitude = Math.Abs(value);
        if (magnitude is 0 or (>= 1e-3 and < 1e7))
        {
            var plain = value.ToString("0.0################################", CultureInfo.InvariantCulture);
            return value == 0 && double.IsNegative(value) ? "-0.0" : ShortestOr(plain, value);
        }

        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = DigitsOf(shortest);
        return $"{(value < 0 ? "-" : "")}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    public static void Append(StringBuilder builder, JsonData value)
    {
        switch (value)
        {
            case StringData text:
                builder.Append(text.Value);
                break;
            case ArrayData array:
                AppendArray(builder, array);
                break;
            case ObjectData data:
                AppendObject(builder, data);
                break;
            default:
                builder.Append(value.ToString());
                break;
        }
    }

    // .NET's shortest text has no exponent in this range, but no fraction either when the number is whole.
    private static string ShortestOr(string plain, double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E') ? plain : shortest.Contains('.') ? shortest : shortest + ".0";
    }

    private static string DigitsOf(string number)
    {
        var end = number.IndexOf('E') is var at and >= 0 ? at : number.Length;
        var digits = new string([.. number.AsSpan(0, end).ToArray().Where(char.IsAsciiDigit)]).TrimStart('0').TrimEnd('0');
        return digits.Length == 0 ? "0" : digits;
    }

    private static void AppendArray(StringBuilder builder, ArrayData array)
    {
        builder.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ");
            Append(builder, array.Items[i]);
        }

        builder.Append(']');
    }

    private static void AppendObject(StringBuilder builder, ObjectData data)
    {
        builder.Append('{');
        for (var i = 0; i < data.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(data.Names[i]).Append('=');
            Append(builder, data.Values[i]);
        }

        builder.Append('}');
    }
}
