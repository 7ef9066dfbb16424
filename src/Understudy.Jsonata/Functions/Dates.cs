using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Pictures;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions on instants. The present is that of the run's clock, and does not pass while an expression is evaluated.</summary>
internal static class Dates
{
    private const string IsoPicture = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";

    public static object? Now(Run run, object?[] arguments) =>
        Format(run, run.Now.ToUnixTimeMilliseconds(), arguments[0], arguments[1]);

    public static object? Millis(Run run, object?[] arguments) => Numbers.Of(run.Now.ToUnixTimeMilliseconds());

    public static object? FromMillis(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        Numbers.IsNumber(number, out var millis);
        return Format(run, millis, arguments[1], arguments[2]);
    }

    public static object? ToMillis(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        if (arguments[1] is StringData picture)
        {
            return new DateReading(run, DatePicture.Parse(picture.Value, run.Version)).Parse(text.Value) is { } read ? run.Number(read) : null;
        }

        return IsoTimestamp.Parse(text.Value) is { } millis ? run.Number(millis) : throw Fault.Of("D3110", value: text);
    }

    private static StringData Format(Run run, double millis, object? picture, object? timezone)
    {
        var pattern = (picture as StringData)?.Value ?? IsoPicture;
        return JsonData.Of(DateText.Format(run, millis, DatePicture.Parse(pattern, run.Version), (timezone as StringData)?.Value));
    }
}
