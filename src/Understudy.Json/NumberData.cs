using System.Globalization;
using Understudy.Json.Text;

namespace Understudy.Json;

/// <summary>A JSON number. One that came from text keeps its literal (<c>1.50</c>, <c>1e3</c>) until something computes with it.</summary>
public sealed class NumberData : JsonData
{
    private const int SmallestShared = -128;
    private const int LargestShared = 1023;
    private static readonly NumberData[] Shared = MakeShared();

    private readonly string? _literal;
    private readonly long _integer;
    private readonly double _double;

    private NumberData(long integer, string? literal = null)
    {
        IsInt64 = true;
        _integer = integer;
        _double = integer;
        _literal = literal;
    }

    private NumberData(double value, string literal)
    {
        _double = value;
        _literal = literal;
    }

    /// <summary>Whether the number is a whole one written without fraction or exponent that fits 64 bits.</summary>
    public bool IsInt64 { get; }

    /// <summary>The number as IEEE 754 double, rounded where it has more precision; infinite beyond about 1.8e308.</summary>
    public double Value => _double;

    /// <summary>The number as JSON text: the literal it was parsed from, or the shortest text that reads back as the same double.</summary>
    public string Literal => _literal ?? _integer.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Number;

    /// <inheritdoc/>
    public override long Utf8Length => _literal?.Length ?? DigitsOf(_integer);

    internal long Integer => _integer;

    /// <summary>Equal when the numbers are: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are one number.</summary>
    public override bool Equals(JsonData? other) => ReferenceEquals(this, other) || (other is NumberData number && EqualsNumber(number));

    /// <inheritdoc/>
    public override int GetHashCode() => _double.GetHashCode();

    internal static NumberData Make(long value) =>
        value is >= SmallestShared and <= LargestShared ? Shared[value - SmallestShared] : new NumberData(value);

    internal static NumberData Make(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new JsonDataException($"{value.ToString(CultureInfo.InvariantCulture)} is not a JSON number; JSON has no infinities and no NaN.");
        }

        // 2^53: beyond it a double no longer tells neighbouring integers apart, and its shortest text says so.
        return value == Math.Floor(value) && Math.Abs(value) < 9007199254740992
            ? Make((long)value)
            : new NumberData(value, NumberText.Shortest(value));
    }

    /// <summary>A number from a literal that is known to follow the JSON grammar.</summary>
    internal static NumberData OfLiteral(string literal)
    {
        var isInteger = literal.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isInteger && literal != "-0" && long.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return new NumberData(integer);
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
            writer.WriteRaw(_integer);
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
            return _integer == other._integer;
        }

        // Parsing rounds correctly, so equal numbers have equal doubles; only long literals can share a double and still differ.
        return _double == other._double && NumberText.SameNumber(Literal, other.Literal);
    }
}
