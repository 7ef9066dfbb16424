using System.Globalization;
using Understudy.Json.Text;

namespace Understudy.Json;

public abstract partial class JsonData
{
    /// <summary>The boolean.</summary>
    /// <exception cref="JsonDataException">This is no boolean.</exception>
    public bool AsBoolean() => this is BooleanData boolean ? boolean.Value : throw Unexpected("a boolean");

    /// <summary>The string, unescaped.</summary>
    /// <exception cref="JsonDataException">This is no string.</exception>
    public string AsString() => this is StringData text ? text.Value : throw Unexpected("a string");

    /// <summary>The number as double, rounded where it has more precision; infinite beyond about 1.8e308.</summary>
    /// <exception cref="JsonDataException">This is no number.</exception>
    public double AsDouble() => this is NumberData number ? number.Value : throw Unexpected("a number");

    /// <summary>The number as 64-bit integer; <c>2.0</c> and <c>2e3</c> are integers too.</summary>
    /// <exception cref="JsonDataException">This is no number, or not a whole one, or too large.</exception>
    public long AsInt64() => TryGetInt64(out var value) ? value : throw Unexpected("a whole number of 64 bits");

    /// <summary>The number as 64-bit integer, if it is a whole number that fits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (this is not NumberData number)
        {
            return false;
        }

        if (number.IsInt64)
        {
            value = number.Integer;
            return true;
        }

        return NumberText.TryGetInt64(number.Literal, out value);
    }

    /// <summary>The number as decimal, rounded to the 28 digits it holds.</summary>
    /// <exception cref="JsonDataException">This is no number, or beyond the range of decimal.</exception>
    public decimal AsDecimal() =>
        this is NumberData number && decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Unexpected("a number in the range of System.Decimal");
}
