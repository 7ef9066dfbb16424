using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Matching;

namespace Understudy.Jsonata.Pictures;

/// <summary>Texts read as a date picture says they are written.</summary>
internal sealed class DateReading(Run run, DatePicture picture)
{
    private readonly Dictionary<char, double> _components = [];

    /// <summary>Milliseconds since 1970; null when the text does not fit the picture.</summary>
    public double? Parse(string text)
    {
        var match = PatternOf().Match(run, text, 0);
        if (match is null)
        {
            return null;
        }

        for (var i = 0; i < picture.Parts.Count; i++)
        {
            var part = picture.Parts[i];
            if (part.Literal is null && ValueOf(part, match.Groups[i] ?? "") is { } value)
            {
                _components[part.Component] = value;
            }
        }

        return _components.Count == 0 ? null : Assemble();
    }

    private Pattern PatternOf()
    {
        var pattern = new StringBuilder("^");
        foreach (var part in picture.Parts)
        {
            pattern.Append('(').Append(part.Literal is null ? PatternOf(part) : Escape(part.Literal)).Append(')');
        }

        return Pattern.Parse(pattern.Append('$').ToString(), "i", 0);
    }

    private static string Escape(string literal)
    {
        var escaped = new StringBuilder();
        foreach (var unit in literal)
        {
            escaped.Append(char.IsLetterOrDigit(unit) || unit > 127 ? "" : "\\").Append(unit);
        }

        return escaped.ToString();
    }

    private static string PatternOf(DatePart part) => part.Component switch
    {
        'Z' => "[-+][0-9]+" + MinutesPattern(part),
        'z' => "GMT[-+][0-9]+" + MinutesPattern(part),
        _ when part.Integer is not null => IntegerReading.PatternOf(part.Integer),
        'M' or 'x' or 'F' or 'P' => "[a-zA-Z]+",
        _ => throw Fault.Of("D3133", value: JsonData.Of(part.Component.ToString())),
    };

    private static string MinutesPattern(DatePart part) => SeparatorOf(part) is { } separator ? Escape(separator) + "[0-9]+" : "";

    private static string? SeparatorOf(DatePart part) => part.Integer!.Groupings is [{ Separator: ":" } only] ? only.Separator : null;

    private double? ValueOf(DatePart part, string text)
    {
        switch (part.Component)
        {
            case 'Z' or 'z':
                return OffsetOf(part, part.Component == 'z' ? text[3..] : text);
            case 'f' when run.Version != JsonataVersion.V2_0_6 && part.Integer is { System: NumberSystem.Decimal }:
                return MillisecondsOf(text);
            case 'P' when part.Integer is null:
                return text is "am" or "AM" ? 0 : text is "pm" or "PM" ? 1 : null;
            default:
                return part.Integer is not null ? IntegerReading.Parse(text, part.Integer)
                    : IndexOf(part.Component == 'F' ? DateNames.Days : DateNames.Months, text, part.MaxWidth);
        }
    }

    /// <summary>The digits behind a decimal point, cut to milliseconds.</summary>
    private static double? MillisecondsOf(string digits) => IntegerReading.Leading(digits.PadRight(3, '0')[..3]);

    private static double? IndexOf(string[] names, string text, int? width)
    {
        var index = Array.FindIndex(names, name => string.Equals(width < name.Length ? name[..width.Value] : name, text, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static double OffsetOf(DatePart part, string text)
    {
        string hours;
        string minutes;
        if (SeparatorOf(part) is { } separator)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            (hours, minutes) = (text[..at], text[(at + 1)..]);
        }
        else
        {
            (hours, minutes) = text.Length <= 3 ? (text, "0") : (text[..3], text[3..]);
        }

        return ((IntegerReading.Leading(hours) ?? 0) * 60) + (IntegerReading.Leading(minutes) ?? 0);
    }

    private double Assemble()
    {
        var byDayOfYear = !Fits("YMD") && Fits("Yd");
        var byWeek = Fits("XxwF") || Fits("XWF");
        var byHalfDay = !Fits("Hmsf") && Fits("Phmsf");
        if (byWeek && !byDayOfYear && !Fits("YMD"))
        {
            throw Fault.Of("D3136");
        }

        FillGaps((byDayOfYear ? "Yd" : "YMD") + (byHalfDay ? "Phmsf" : "Hmsf"));
        var hour = byHalfDay ? (Get('h') == 12 ? 0 : Get('h')) + (Get('P') == 1 ? 12 : 0) : Get('H');
        var millis = DateParts.Millis(
            FullYear(Get('Y')), byDayOfYear ? 1 : Math.Max(1, Get('M')), byDayOfYear ? Get('d') : Get('D'), hour, Get('m'), Get('s'), Get('f'));
        var offset = Get('Z') != 0 ? Get('Z') : Get('z');
        return double.IsNaN(millis) ? throw Fault.Of("D1001", text: "Invalid Date") : millis - (offset * 60_000);
    }

    /// <summary>A year of two digits is one of the twentieth century, as for ECMAScript's Date.</summary>
    private static double FullYear(double year) => year is >= 0 and <= 99 ? 1900 + year : year;

    /// <summary>What stands left of the components given comes from the present time, what stands right of them is zero or one.</summary>
    private void FillGaps(string order)
    {
        var now = new DateParts(run.Now.ToUnixTimeMilliseconds());
        var hasStarted = false;
        var hasEnded = false;
        foreach (var component in order)
        {
            if (_components.ContainsKey(component))
            {
                hasStarted = true;
                if (hasEnded)
                {
                    throw Fault.Of("D3136");
                }
            }
            else if (hasStarted)
            {
                _components[component] = component is 'M' or 'D' or 'd' ? 1 : 0;
                hasEnded = true;
            }
            else
            {
                _components[component] = now.Component(component);
            }
        }
    }

    private double Get(char component) => _components.GetValueOrDefault(component);

    /// <summary>Whether components are given, other than zero, and none of the same family beyond these.</summary>
    private bool Fits(string allowed)
    {
        var family = allowed.Contains('m', StringComparison.Ordinal) ? "PHhmsf" : "YXMxWwdD";
        var any = false;
        foreach (var component in family)
        {
            if (Get(component) == 0)
            {
                continue;
            }

            if (!allowed.Contains(component))
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
