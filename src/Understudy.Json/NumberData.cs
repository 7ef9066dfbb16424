using System.Globalization;
using System.Text.Json.Serialization;
using Understudy.Json.Text;

namespace Understudy.Json;

/// <summary>A JSON number. One that came from text keeps its literal (<c>1.50</c>, <c>1e3</c>) until something computes with it.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class NumberData : JsonData
{
    private const int SmallestShared = -128;
    private const int LargestShared = 1023;
    private static readonly NumberData[] Shared = MakeShared();

    // No literal: the bits are the integer. A literal: they are those of its double.
    private readonly string? _literal;
    private readonly long _bits;

    private NumberData(long integer) => _bits = integer;

    private NumberData(double value, string literal)
    {
        _bits = BitConverter.DoubleToInt64Bits(value);
        _literal = literal;
    }

    /// <summary>Whether the number is a whole one written without fraction or exponent that fits 64 bits.</summary>
    public bool IsInt64 => _literal is null;

    /// <summary>The number as IEEE 754 double, rounded where it has more precision; infinite beyond about 1.8e308.</summary>
    public double Value => _literal is null ? _bits : BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number as JSON text: the literal it was parsed from, or the shortest text that reads back as the same double.</summary>
    public string Literal => _literal ?? _bits.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Number;

    /// <inheritdoc/>
    public override long Utf8Length => _literal?.Length ?? DigitsOf(_bits);

    internal long Integer => _bits;

    /// <summary>Equal when the numbers are: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are one number.</summary>
    public override bool Equals(JsonData? other) => ReferenceEquals(this, other) || (other is NumberData number && EqualsNumber(number));

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    internal static NumberData Make(long value) =>
        value is >= SmallestShared and <= LargestShared ? Shared[value - SmallestShared] : new NumberData(value);

    internal static NumberData Make(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new JsonDataException($"{value.ToString(CultureInfo.InvariantCulture)} is not a JSON number; JSON has no infinities and no NaN.");
        }

        if (value != Math.Floor(value))
        {
            return new NumberData(value, NumberText.Shortest(value));
        }

        // 2^53: beyond it a double no longer tells neighbouring integers apart, and its shortest text rounds it.
        return Math.Abs(value) < 9007199254740992 ? Make((long)value) : OfLiteral(NumberText.Shortest(value));
    }

    /// <summary>A number from a literal that is known to follow the JSON grammar.</summary>
    internal static NumberData OfLiteral(string literal)
    {
        var isInteger = literal.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isInteger && literal != "-0" && long.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Make(integer);
        }

        return new NumberData(double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture), literal);
    }

    internal void FormatTo(ref DataWriter writer)
    {
        if (_literal is { } literal)
        {
            writer.WriteRaw(literal);
        }
        else
        {
            writer.WriteRaw(_bits);
        }
    }

    private static int DigitsOf(long value)
    {
        var digits = value < 0 ? 2 : 1;
        for (var rest = value / 10; rest != 0; rest /= 10)
        {
            digits++;
        }

        return digits;
    }

    private static NumberData[] MakeShared()
    {
        var shared = new NumberData[LargestShared - SmallestShared + 1];
        for (var i = 0; i < shared.Length; i++)
        {
            shared[i] = new NumberData(i + SmallestShared);
        }

        return shared;
    }

    private bool EqualsNumber(NumberData other)
    {
        if (IsInt64 && other.IsInt64)
        {
            return _bits == other._bits;
        }

        // Parsing rounds correctly, so equal numbers have equal doubles; only long literals can share a double and still differ.
        return Value == other.Value && NumberText.SameNumber(Literal, other.Literal);
    }
}
