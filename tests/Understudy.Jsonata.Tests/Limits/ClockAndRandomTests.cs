namespace Understudy.Jsonata.Tests.Limits;

public class ClockAndRandomTests
{
    [Fact]
    public void Without_a_clock_time_stands_at_the_documented_instant()
    {
        Jsonata.Evaluate("$now()").Should().Be("\"2000-01-01T00:00:00.000Z\"");
        Jsonata.Evaluate("$millis()").Should().Be("946684800000");
    }

    [Fact]
    public void The_present_is_that_of_the_clock_given()
    {
        var options = new JsonataOptions { Clock = new StoppedClock(new DateTimeOffset(2026, 11, 22, 17, 30, 5, 250, TimeSpan.Zero)) };

        Jsonata.Evaluate("$now()", options: options).Should().Be("\"2026-11-22T17:30:05.250Z\"");
        Jsonata.Evaluate("$now('[D] [MNn] [Y]', '+0800')", options: options).Should().Be("\"23 November 2026\"");
        Jsonata.Evaluate("$toMillis('10:15', '[H]:[m]') ~> $fromMillis()", options: options).Should().Be("\"2026-11-22T10:15:00.000Z\"");
    }

    [Fact]
    public void Without_a_source_of_randomness_every_evaluation_draws_the_same()
    {
        const string draw = "[$random(), $random(), $shuffle([1..5])]";

        Jsonata.Evaluate(draw).Should().Be(Jsonata.Evaluate(draw));
    }

    [Fact]
    public void A_seed_decides_what_is_drawn()
    {
        var first = Jsonata.Evaluate("$random()", options: new JsonataOptions { Random = new Random(1) });
        var second = Jsonata.Evaluate("$random()", options: new JsonataOptions { Random = new Random(2) });

        first.Should().NotBe(second);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
