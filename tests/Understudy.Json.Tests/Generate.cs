using CsCheck;

namespace Understudy.Json.Tests;

/// <summary>Random JSON: any string of UTF-16 units, number literals of every form, shared parts.</summary>
internal static class Generate
{
    public static readonly Gen<string> AnyString =
        Gen.OneOf(Gen.Char['a', 'c'], Gen.Char['\0', '\u007f'], Gen.Char, Gen.Char['\ud800', '\udfff']).Array[0, 8].Select(units => new string(units));

    public static readonly Gen<string> Literal =
        from sign in AnyOf("", "-")
        from whole in Gen.OneOf(Gen.Long[0, 20].Select(i => $"{i}"), Gen.ULong.Select(i => $"{i}"), Gen.ULong[1, 9].Select(i => $"{i}{ulong.MaxValue}"))
        from fraction in Gen.OneOf(Gen.Const(""), Gen.Int[0, 9999].Select(i => $".{i:0000}"))
        from exponent in Gen.OneOf(Gen.Const(""), Gen.Int[-500, 500].Select(i => $"e{i}"), Gen.Int[0, 9].Select(i => $"E+0{i}"))
        select sign + whole + fraction + exponent;

    public static readonly Gen<JsonData> Scalar = Gen.OneOf<JsonData>(
        AnyOf(JsonData.Null, JsonData.True, JsonData.False),
        Literal.Select(literal => (JsonData)JsonData.Number(literal)),
        Gen.Double.Where(double.IsFinite).Select(value => (JsonData)value),
        Gen.Int[0, 3].Select(value => (JsonData)value),
        AnyString.Select(text => (JsonData)text));

    public static readonly Gen<JsonData> Value = Nested(3);

    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<JsonData> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (1, Scalar),
            (1, Nested(depth - 1).Array[0, 4].Select(items => (JsonData)JsonData.Array(items))),
            (1, Gen.Select(AnyString, Nested(depth - 1)).Array[0, 12].Select(Object)));

    private static JsonData Object((string Name, JsonData Value)[] members) =>
        members.Aggregate(JsonData.EmptyObject, (made, member) => made.With(member.Name, member.Value));
}
