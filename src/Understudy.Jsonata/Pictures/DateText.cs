using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Pictures;

/// <summary>Instants written as a picture says.</summary>
internal static class DateText
{
    private static readonly IntegerPicture TwoDigits = IntegerPicture.Parse("00");

    /// <param name="run">The evaluation.</param>
    /// <param name="millis">Milliseconds since 1970.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="timezone">The offset as <c>±HHMM</c>; null for UTC.</param>
    public static string Format(Run run, double millis, DatePicture picture, string? timezone)
    {
        var offset = timezone is null ? 0 : IntegerReading.Leading(timezone) ?? 0;

        // As the reference has it: -0530 is -6 hours and -30 minutes.
        var hours = Math.Floor(offset / 100);
        var minutes = offset % 100;
        var local = Math.Floor(millis) + (((60 * hours) + minutes) * 60_000);
        if (!(Math.Abs(local) <= 8.64e15))
        {
            throw Fault.Of("D1001", text: "Invalid Date");
        }

        var parts = new DateParts((long)local);
        var text = new StringBuilder();
        foreach (var part in picture.Parts)
        {
            text.Append(part.Literal ?? Component(run, parts, part, hours, minutes));
            run.CheckText(text.Length);
        }

        return text.ToString();
    }

    private static string Component(Run run, DateParts parts, DatePart part, double hours, double minutes)
    {
        switch (part.Component)
        {
            case 'P':
                var half = parts.Hour < 12 ? "am" : "pm";
                return part.Names == Casing.Upper ? half.ToUpperInvariant() : half;
            case 'Z' or 'z':
                return Timezone(run, part, hours, minutes);
            case 'C' or 'E':
                return "ISO";
            default:
                return part.Names is null ? IntegerText.Format(run, Number(parts, part), part.Integer!) : Name(parts, part);
        }
    }

    private static double Number(DateParts parts, DatePart part)
    {
        var value = parts.Component(part.Component);
        return part.YearDigits > 0 ? value % Math.Pow(10, part.YearDigits) : value;
    }

    private static string Name(DateParts parts, DatePart part)
    {
        var name = part.Component switch
        {
            'M' or 'x' => DateNames.Months[(int)parts.Component(part.Component) - 1],
            'F' => DateNames.Days[parts.DayOfWeek - 1],
            _ => throw Fault.Of("D3133", value: JsonData.Of(part.Component.ToString())),
        };
        name = IntegerText.Cased(name, part.Names!.Value);
        return part.MaxWidth < name.Length ? name[..part.MaxWidth.Value] : name;
    }

    private static string Timezone(Run run, DatePart part, double hours, double minutes)
    {
        var offset = (hours * 100) + minutes;
        if (offset == 0 && part.IsTraditional)
        {
            return "Z";
        }

        var picture = part.Integer!;
        var text = picture.RegularDistance > 0 ? IntegerText.Format(run, offset, picture) : picture.MandatoryDigits switch
        {
            1 or 2 => IntegerText.Format(run, hours, picture) + (minutes == 0 ? "" : ":" + IntegerText.Format(run, minutes, TwoDigits)),
            3 or 4 => IntegerText.Format(run, offset, picture),
            _ => throw Fault.Of("D3134", value: Numbers.Of(picture.MandatoryDigits)),
        };
        text = offset >= 0 ? "+" + text : text;
        return part.Component == 'z' ? "GMT" + text : text;
    }
}
