using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Pictures;

/// <summary>A date/time picture (XPath 3.1, 9.8.4): <c>[Y0001]-[M01]-[D01]</c>.</summary>
internal sealed class DatePicture
{
    private const string NumericComponents = "YMDdFWwXxHhmsf";

    private readonly List<DatePart> _parts = [];

    private DatePicture()
    {
    }

    public IReadOnlyList<DatePart> Parts => _parts;

    public static DatePicture Parse(string text, JsonataVersion version)
    {
        var picture = new DatePicture();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '[')
            {
                literal.Append(text[at]);

                // A doubled closing bracket stands for one.
                at += text[at] == ']' && at + 1 < text.Length && text[at + 1] == ']' ? 1 : 0;
                continue;
            }

            if (at + 1 < text.Length && text[at + 1] == '[')
            {
                literal.Append(text[at++]);
                continue;
            }

            var end = text.IndexOf(']', at);
            if (end < 0)
            {
                throw Fault.Of("D3135");
            }

            picture.AddLiteral(literal);
            picture.AddComponent(RemoveBlanks(text.AsSpan(at + 1, end - at - 1)), version);
            at = end;
        }

        picture.AddLiteral(literal);
        return picture;
    }

    private static string RemoveBlanks(ReadOnlySpan<char> marker)
    {
        var kept = new StringBuilder();
        foreach (var unit in marker)
        {
            kept.Append(char.IsWhiteSpace(unit) ? "" : unit.ToString());
        }

        return kept.ToString();
    }

    private void AddLiteral(StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            _parts.Add(new DatePart { Literal = literal.ToString() });
            literal.Clear();
        }
    }

    private void AddComponent(string marker, JsonataVersion version)
    {
        var component = marker.Length == 0 ? '\0' : marker[0];
        var usual = DefaultOf(component);
        var comma = marker.LastIndexOf(',');
        var (least, most) = comma < 0 ? (null, null) : WidthsOf(marker[(comma + 1)..]);
        var presentation = comma < 0 ? marker.AsSpan(Math.Min(1, marker.Length)).ToString() : marker[1..comma];
        var modifier = presentation.Length > 1 && presentation[^1] is 'a' or 't' or 'c' or 'o' ? presentation[^1] : '\0';
        presentation = presentation.Length == 0 ? usual : modifier == '\0' ? presentation : presentation[..^1];
        var names = presentation[0] switch
        {
            'n' => Casing.Lower,
            'N' => presentation.Length > 1 && presentation[1] == 'n' ? Casing.Title : Casing.Upper,
            _ => (Casing?)null,
        };
        var integer = names is null && NumericComponents.Contains(component) ? IntegerOf(presentation, modifier, least)
            : component is 'Z' or 'z' ? IntegerPicture.Parse(presentation)
            : null;
        FixWidthBefore(integer is not null && component is not ('Z' or 'z'), version);
        _parts.Add(new DatePart
        {
            Component = component,
            Names = names,
            Integer = integer,
            MaxWidth = most,
            YearDigits = component == 'Y' && integer is not null ? YearDigitsOf(integer, most) : -1,
            IsTraditional = modifier == 't',
        });
    }

    private static IntegerPicture IntegerOf(string presentation, char modifier, int? least)
    {
        var integer = IntegerPicture.Parse(modifier == '\0' ? presentation : $"{presentation};{modifier}");
        integer.IsOrdinal = modifier == 'o';
        if (least is { } digits && integer.System == NumberSystem.Decimal)
        {
            integer.MandatoryDigits = Math.Max(integer.MandatoryDigits, digits);
        }

        return integer;
    }

    private static int YearDigitsOf(IntegerPicture integer, int? most)
    {
        if (most is { } width)
        {
            integer.MandatoryDigits = width;
            return width;
        }

        var digits = integer.MandatoryDigits + integer.OptionalDigits;
        return digits >= 2 ? digits : -1;
    }

    /// <summary>A number that another follows at once is read by its width. JSONata 2.0.6 does so for dates only.</summary>
    private void FixWidthBefore(bool isNumber, JsonataVersion version)
    {
        if (isNumber && _parts is [.., { Integer: { } before, Component: not ('Z' or 'z') } previous]
            && (version != JsonataVersion.V2_0_6 || previous.Component is 'Y' or 'M' or 'D'))
        {
            before.ParseWidth = before.MandatoryDigits;
        }
    }

    private static (int? Least, int? Most) WidthsOf(string widths)
    {
        var dash = widths.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (WidthOf(widths), null) : (WidthOf(widths[..dash]), WidthOf(widths[(dash + 1)..]));
    }

    private static int? WidthOf(string width) =>
        int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string DefaultOf(char component) => component switch
    {
        'Y' or 'M' or 'D' or 'd' or 'W' or 'w' or 'X' or 'x' or 'H' or 'h' or 'f' => "1",
        'F' or 'P' or 'C' or 'E' => "n",
        'm' or 's' => "01",
        'Z' or 'z' => "01:01",
        _ => throw Fault.Of("D3132", value: JsonData.Of(component == '\0' ? "" : component.ToString())),
    };
}
