using System.Globalization;
using Understudy.StepFunctions.History.Trace;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class TraceTests
{
    [Fact]
    public void A_line_for_each_attempt_tells_when_which_how_and_why()
    {
        var history = HistoryOf("""
            1  < 0   0    ExecutionStarted
            2  < 0   0    PassStateEntered    ValidateOrder
            3  < 2   0    PassStateExited     ValidateOrder
            4  < 3   0    TaskStateEntered    ProcessPayment
            5  < 4   0    TaskScheduled
            6  < 5   1    TaskFailed          error=Gateway.Timeout
            7  < 6   6.5  TaskScheduled
            8  < 7   125  TaskTimedOut        error=States.Timeout
            9  < 8   125  TaskStateExited     ProcessPayment
            10 < 9   125  ChoiceStateEntered  IsLarge
            11 < 10  125  ChoiceStateExited   IsLarge
            12 < 11  125  FailStateEntered    GiveUp
            13 < 12  125  ExecutionFailed     error=GaveUp
            """);

        history.ToTrace().Should().Be("""
            +0 s        ValidateOrder       succeeded
            +0 s        ProcessPayment  #1  failed     Gateway.Timeout
            +6.5 s      ProcessPayment  #2  timed out  States.Timeout -> IsLarge
            +2 min 5 s  IsLarge             succeeded  -> GiveUp
            +2 min 5 s  GiveUp              failed     GaveUp
            +2 min 5 s  execution           FAILED     GaveUp
            """);
    }

    [Fact]
    public void What_runs_inside_of_a_state_stands_indented_under_it()
    {
        var history = HistoryOf("""
            1  < 0  0  ExecutionStarted
            2  < 0  0  MapStateEntered        Ship
            3  < 2  0  MapStateStarted        length=1
            4  < 3  0  MapIterationStarted    Ship  index=0
            5  < 4  0  ParallelStateEntered   Both
            6  < 5  0  ParallelStateStarted
            7  < 6  0  WaitStateEntered       Cool
            8  < 6  0  PassStateEntered       Log
            9  < 8  0  PassStateExited        Log
            """);

        history.ToTrace().Should().Be("""
            +0 s  Ship            #1  running
            +0 s    [0]               running
            +0 s      Both        #1  running
            +0 s        branch 0      running
            +0 s          Cool        running
            +0 s        branch 1      running
            +0 s          Log         succeeded
            +0 s  execution           RUNNING
            """);
    }

    [Fact]
    public void Too_many_lines_lose_those_in_the_middle()
    {
        var lines = Enumerable.Range(0, 100).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{(2 * i) + 2} < {(2 * i) + 1} {i} PassStateEntered S{i}\n{(2 * i) + 3} < {(2 * i) + 2} {i} PassStateExited S{i}"));
        var history = HistoryOf("1 < 0 0 ExecutionStarted\n" + string.Join('\n', lines));

        history.ToTrace(maxLines: 5).Should().Be("""
            +0 s         S0         succeeded
            +1 s         S1         succeeded
            … 97 lines left out …
            +1 min 39 s  S99        succeeded
            +1 min 39 s  execution  RUNNING
            """);
    }

    [Fact]
    public void Fewer_than_three_lines_are_refused()
    {
        var tracing = () => HistoryOf("1 < 0 0 ExecutionStarted").ToTrace(2);

        tracing.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("maxLines");
    }

    [Fact]
    public void Text_of_others_cannot_break_a_line()
    {
        var failed = HistoryOf("1 < 0 0 ExecutionStarted\n2 < 1 0 ExecutionFailed");

        var history = new ExecutionHistory([failed[0], failed[1] with { Error = "a\r\nb" }]);

        history.ToTrace().Should().Be("+0 s  execution  FAILED  a  b");
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(1, "0.0001 ms")]
    [InlineData(250_0000, "250 ms")]
    [InlineData(1_500_0000, "1.5 s")]
    [InlineData(59_999_9999, "59.9999999 s")]
    [InlineData(125_000_0000, "2 min 5 s")]
    [InlineData(3_600_500_0000, "1 h 0.5 s")]
    [InlineData(30 * TimeSpan.TicksPerDay, "30 d")]
    [InlineData(-1_500_0000, "-1.5 s")]
    [InlineData(long.MinValue, "-10675199 d 2 h 48 min 5.4775807 s")]
    public void Times_are_written_as_people_read_them(long ticks, string text) => OffsetText.Of(TimeSpan.FromTicks(ticks)).Should().Be(text);
}
