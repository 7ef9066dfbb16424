using FluentAssertions.Extensions;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class WaitTests
{
    [Fact]
    public async Task Thirty_days_pass_at_once()
    {
        var execution = await Asl.State("""{"Type":"Wait","Seconds":2592000,"End":true}""").ExecuteAsync();

        execution.Duration.Should().Be(30.Days());
    }

    [Fact]
    public async Task A_path_may_give_the_seconds()
    {
        var execution = await Asl.State("""{"Type":"Wait","SecondsPath":"$.s","End":true}""").ExecuteAsync(new { s = 90 });

        execution.Duration.Should().Be(90.Seconds());
    }

    [Fact]
    public async Task A_timestamp_is_waited_for_to_the_second()
    {
        var execution = await Asl.State("""{"Type":"Wait","Timestamp":"2025-01-01T00:00:10.400Z","End":true}""").ExecuteAsync();

        execution.Duration.Should().Be(10.Seconds());
    }

    [Theory]
    [InlineData("2025-01-01T02:00:10+02:00")]
    [InlineData("2025-01-01T00:00:10.123456789Z")]
    public async Task A_path_may_give_the_timestamp_in_any_zone(string at)
    {
        var execution = await Asl.State("""{"Type":"Wait","TimestampPath":"$.at","End":true}""").ExecuteAsync(new { at });

        execution.Duration.Should().Be(10.Seconds());
    }

    [Fact]
    public async Task A_time_in_the_past_is_not_waited_for()
    {
        var execution = await Asl.State("""{"Type":"Wait","Timestamp":"2020-01-01T00:00:00Z","End":true}""").ExecuteAsync();

        execution.Duration.Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("2016-12-05 21:29:29Z")]
    [InlineData("2016-12-05T21:29:29")]
    [InlineData("2016-12-05T25:29:29Z")]
    [InlineData("05-12-2016T21:29:29Z")]
    public async Task A_timestamp_that_is_none_fails_the_state(string at)
    {
        var execution = await Asl.State("""{"Type":"Wait","TimestampPath":"$.at","End":true}""").ExecuteAsync(new { at });

        execution.Error.Should().Be("States.Runtime");
        execution.Cause.Should().Be(
            "An error occurred while executing the state 'S' (entered at the event id #2). The TimestampPath parameter does not reference a valid "
            + $"ISO-8601 extended offset date-time format string: $.at == {at}");
    }

    [Fact]
    public async Task Seconds_below_zero_fail_the_state()
    {
        var execution = await Asl.State("""{"Type":"Wait","SecondsPath":"$.s","End":true}""").ExecuteAsync(new { s = -1 });

        execution.Cause.Should().EndWith("The SecondsPath parameter references a negative value: $.s == -1");
    }

    [Fact]
    public async Task Nothing_waits_longer_than_the_service_can()
    {
        var clock = new VirtualClock(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var execution = await Asl.State("""{"Type":"Wait","Timestamp":"2100-01-01T00:00:00Z","End":true}""")
            .ExecuteAsync(options: new ExecutionOptions { Clock = clock });

        execution.Cause.Should().Be("An error occurred while executing the state 'S' (entered at the event id #2). Wait state delay is too long.");
    }
}
