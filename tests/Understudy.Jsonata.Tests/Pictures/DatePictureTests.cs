namespace Understudy.Jsonata.Tests.Pictures;

public class DatePictureTests
{
    [Theory]
    [InlineData("[Y0001]-[M01]-[D01]", "2018-03-07")]
    [InlineData("[H01]:[m01]:[s01].[f001]", "21:46:40.123")]
    [InlineData("[h]:[m01] [P]", "9:46 pm")]
    [InlineData("[h]:[m01] [PN]", "9:46 PM")]
    [InlineData("[FNn], [D1o] of [MNn] [Y]", "Wednesday, 7th of March 2018")]
    [InlineData("[FN,*-3] [Mn,3-3] [Y,2-2]", "WED mar 18")]
    [InlineData("[X]-W[W01]-[F1]", "2018-W10-3")]
    [InlineData("[d001] [w] [x]", "066 2 3")]
    [InlineData("[YI] [Dw] [Dwo]", "MMXVIII seven seventh")]
    [InlineData("[[[Y]]]", "[2018]")]
    [InlineData("[Z] [z] [Z0000] [Z01:01t]", "+00:00 GMT+00:00 +0000 Z")]
    [InlineData("[C] [E]", "ISO ISO")]
    public void An_instant_is_written_as_the_picture_says(string picture, string expected)
    {
        Jsonata.Evaluate($"$fromMillis(1520459200123, '{picture}')").Should().Be($"\"{expected}\"");
    }

    [Theory]
    [InlineData("+0530", "1970-01-01 05:30 +05:30")]
    [InlineData("-0500", "1969-12-31 19:00 -05:00")]
    public void A_timezone_moves_the_clock(string timezone, string expected)
    {
        Jsonata.Evaluate($"$fromMillis(0, '[Y]-[M01]-[D01] [H01]:[m01] [Z]', '{timezone}')").Should().Be($"\"{expected}\"");
    }

    [Theory]
    [InlineData("2018-03-07T21:46:40.123Z", 1520459200123)]
    [InlineData("2018-03-07T23:46:40.123+02:00", 1520459200123)]
    [InlineData("2018-03-07T23:46:40+0200", 1520459200000)]
    [InlineData("2018-03-07", 1520380800000)]
    [InlineData("2018-03", 1519862400000)]
    [InlineData("2018", 1514764800000)]
    [InlineData("2018-02-30", 1519948800000)]
    [InlineData("2018-02-03T24:00:00Z", 1517702400000)]
    public void A_timestamp_is_read_as_ISO_8601(string text, long millis)
    {
        Jsonata.Evaluate($"$toMillis('{text}')").Should().Be(millis.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1st of March 2020", "[D1o] of [MNn] [Y]", "2020-03-01T00:00:00.000Z")]
    [InlineData("20240101123849", "[Y0001][M01][D01][H01][m01][s01]", "2024-01-01T12:38:49.000Z")]
    [InlineData("9:30 pm 4/5/2021", "[h]:[m] [P] [M]/[D]/[Y]", "2021-04-05T21:30:00.000Z")]
    [InlineData("2020-060", "[Y]-[d]", "2020-02-29T00:00:00.000Z")]
    [InlineData("MMXX", "[YI]", "2020-01-01T00:00:00.000Z")]
    [InlineData("twenty-first August two thousand and seventeen", "[Dwo] [MNn] [Yw]", "2017-08-21T00:00:00.000Z")]
    [InlineData("2020-01-02T03:04:05-0130", "[Y]-[M]-[D]T[H]:[m]:[s][Z0001]", "2020-01-02T03:34:05.000Z")]
    [InlineData("12:30", "[H]:[m]", "2000-01-01T12:30:00.000Z")]
    public void A_text_is_read_as_the_picture_says(string text, string picture, string expected)
    {
        Jsonata.Evaluate($"$toMillis('{text}', '{picture}') ~> $fromMillis()").Should().Be($"\"{expected}\"");
    }

    [Fact]
    public void A_text_that_does_not_fit_the_picture_gives_nothing()
    {
        Jsonata.Evaluate("$toMillis('tomorrow', '[Y]-[M]')").Should().Be(Jsonata.Nothing);
    }

    [Theory]
    [InlineData("$toMillis('x')", "D3110", "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given \"x\"")]
    [InlineData("$toMillis('2018-13-01')", "D3110", "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given \"2018-13-01\"")]
    [InlineData("$fromMillis(0, '[q]')", "D3132", "Unknown component specifier \"q\" in date/time picture string")]
    [InlineData("$fromMillis(0, '[YN]')", "D3133", "The 'name' modifier can only be applied to months and days in the date/time picture string, not \"Y\"")]
    [InlineData("$fromMillis(0, '[Z010101]')", "D3134", "The timezone integer format specifier cannot have more than four digits")]
    [InlineData("$fromMillis(0, '[Y')", "D3135", "No matching closing bracket ']' in date/time picture string")]
    [InlineData("$toMillis('2018-22', '[Y]-[D]')", "D3136", "The date/time picture string is missing specifiers required to parse the timestamp")]
    public void A_wrong_picture_is_refused(string expression, string code, string reason)
    {
        var failure = Jsonata.Fail(expression);

        (failure.Code, failure.Reason).Should().Be((code, reason));
    }
}
