using System.Globalization;
using System.Numerics;
using Understudy.Json;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>JSON as the values of Java that templates work with: strings, booleans, int, long, BigInteger, double, maps and lists.</summary>
internal static class ValueOf
{
    /// <summary>A value of its own.</summary>
    public static object? Data(JsonData data, bool isSilent = false) => data switch
    {
        ObjectData map => JavaMap.Of(map, isSilent),
        ArrayData list => new JavaList([.. list.Select(item => Data(item, isSilent))], isSilent ? ListKind.Plain : ListKind.Json),
        _ => Scalar(data),
    };

    public static object? Scalar(JsonData data) => data switch
    {
        StringData text => text.Value,
        BooleanData boolean => boolean.Value,
        NumberData number => Number(number),
        _ => null,
    };

    public static object Whole(long value) => value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;

    private static object Number(NumberData number)
    {
        if (number.IsInt64)
        {
            return Whole(number.AsInt64());
        }

        return number.Literal.AsSpan().IndexOfAny('.', 'e', 'E') < 0 && number.Literal.Length <= 400
            ? (object)BigInteger.Parse(number.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : number.Value;
    }
}
