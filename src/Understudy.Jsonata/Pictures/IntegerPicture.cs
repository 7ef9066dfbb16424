using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Pictures;

/// <summary>The picture of an integer (XPath 3.1, 4.6.1): <c>1</c>, <c>#,##0</c>, <c>A</c>, <c>i</c>, <c>Ww</c>, with <c>;o</c> for ordinals.</summary>
internal sealed class IntegerPicture
{
    public NumberSystem System { get; private init; }

    public Casing Casing { get; private init; }

    public bool IsOrdinal { get; set; }

    public string Token { get; private init; } = "";

    public int Zero { get; private set; } = '0';

    public int MandatoryDigits { get; set; }

    public int OptionalDigits { get; private set; }

    /// <summary>The digits to take when another number follows at once.</summary>
    public int? ParseWidth { get; set; }

    /// <summary>The distance of separators that repeat; 0 when they stand where <see cref="Groupings"/> says.</summary>
    public int RegularDistance { get; private set; }

    public List<Grouping> Groupings { get; } = [];

    public static IntegerPicture Parse(string picture)
    {
        var modifierAt = picture.LastIndexOf(';');
        var primary = modifierAt < 0 ? picture : picture[..modifierAt];
        var isOrdinal = modifierAt >= 0 && picture.AsSpan(modifierAt + 1).StartsWith("o");
        return primary switch
        {
            "A" or "a" => new() { System = NumberSystem.Letters, Casing = CasingOf(primary), IsOrdinal = isOrdinal },
            "I" or "i" => new() { System = NumberSystem.Roman, Casing = CasingOf(primary), IsOrdinal = isOrdinal },
            "W" or "w" => new() { System = NumberSystem.Words, Casing = CasingOf(primary), IsOrdinal = isOrdinal },
            "Ww" => new() { System = NumberSystem.Words, Casing = Casing.Title, IsOrdinal = isOrdinal },
            _ => ParseDigits(primary, isOrdinal),
        };
    }

    public JsonataException NotSupported() => Fault.Of("D3130", value: JsonData.Of(Token));

    private static Casing CasingOf(string letter) => char.IsUpper(letter[0]) ? Casing.Upper : Casing.Lower;

    private static IntegerPicture ParseDigits(string primary, bool isOrdinal)
    {
        var picture = new IntegerPicture { IsOrdinal = isOrdinal };
        var runes = new List<Rune>(primary.EnumerateRunes());
        runes.Reverse();
        int? zero = null;
        var position = 0;
        foreach (var rune in runes)
        {
            if (DigitGroups.ZeroOf(rune.Value) is { } found)
            {
                zero = zero is null || zero == found ? found : throw Fault.Of("D3131");
                picture.MandatoryDigits++;
                position++;
            }
            else if (rune.Value == '#')
            {
                picture.OptionalDigits++;
                position++;
            }
            else
            {
                picture.Groupings.Add(new Grouping(position, rune.ToString()));
            }
        }

        if (zero is null)
        {
            return new IntegerPicture { System = NumberSystem.Sequence, Token = primary };
        }

        picture.Zero = zero.Value;
        picture.RegularDistance = picture.Groupings.TrueForAll(grouping => grouping.Separator == picture.Groupings[0].Separator)
            ? Grouping.RegularDistance(picture.Groupings.ConvertAll(grouping => grouping.Position))
            : 0;
        return picture;
    }
}
