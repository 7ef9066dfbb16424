using CsCheck;
using Understudy.StepFunctions.Definition.Conditions;

namespace Understudy.StepFunctions.Tests.Definition.Conditions;

public class TimestampTests
{
    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0, 0)]
    [InlineData("1970-01-01T02:00:00.5+02:00", 0, 500_000_000)]
    [InlineData("1969-12-31T19:00:00-05:00", 0, 0)]
    [InlineData("2024-02-29T23:59:59.123456789999Z", 1_709_251_199, 123_456_789)]
    [InlineData("0000-01-01T00:00:00Z", -62_167_219_200, 0)]
    [InlineData("9999-12-31T23:59:59Z", 253_402_300_799, 0)]
    public void A_timestamp_is_an_instant(string text, long seconds, int nanoseconds)
    {
        Timestamp.TryParse(text, out var timestamp).Should().BeTrue();

        timestamp.Should().Be(new Timestamp(seconds, nanoseconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2030-01-31")]
    [InlineData("2030-01-31T09:30:00")]
    [InlineData("2030-01-31T09:30Z")]
    [InlineData("2030-01-31t09:30:00Z")]
    [InlineData("2030-01-31T09:30:00z")]
    [InlineData("2030-01-31 09:30:00Z")]
    [InlineData("2030-1-31T09:30:00Z")]
    [InlineData("2030-13-31T09:30:00Z")]
    [InlineData("2030-02-29T09:30:00Z")]
    [InlineData("2030-01-31T24:00:00Z")]
    [InlineData("2030-01-31T09:60:00Z")]
    [InlineData("2030-01-31T09:30:60Z")]
    [InlineData("2030-01-31T09:30:00.Z")]
    [InlineData("2030-01-31T09:30:00+0200")]
    [InlineData("2030-01-31T09:30:00+24:00")]
    [InlineData("2030-01-31T09:30:00Z ")]
    [InlineData("+030-01-31T09:30:00Z")]
    public void Another_text_is_none(string text)
    {
        Timestamp.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Every_instant_that_dotnet_writes_is_read_back()
    {
        Gen.DateTimeOffset.Sample(instant =>
            Timestamp.TryParse(instant.ToString("O", null), out var timestamp) && timestamp.ToDateTimeOffset() == instant);
    }

    [Theory]
    [InlineData("0000-06-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59-10:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void What_dotnet_has_no_instant_for_is_moved_to_the_end_of_its_years(string text, string instant)
    {
        Timestamp.TryParse(text, out var timestamp).Should().BeTrue();

        timestamp.ToDateTimeOffset().ToString("O", null).Should().Be(instant);
    }
}
