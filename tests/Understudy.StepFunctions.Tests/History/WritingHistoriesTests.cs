using CsCheck;
using Understudy.Json;
using Understudy.StepFunctions.History.Format;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.StepFunctions.Tests.History;

public class WritingHistoriesTests
{
    [Fact]
    public void Members_and_timestamps_stand_as_the_command_line_prints_them()
    {
        var history = HistoryOf("""
            1 < 0  0     ExecutionStarted  input={"a":1}
            2 < 0  0.25  LambdaFunctionStarted
            3 < 2  1     ExecutionAborted
            """);

        history.ToJson().Should().Be("""
            {
              "events": [
                {
                  "timestamp": "2026-01-31T12:00:00+00:00",
                  "type": "ExecutionStarted",
                  "id": 1,
                  "previousEventId": 0,
                  "executionStartedEventDetails": {
                    "input": "{\"a\":1}",
                    "inputDetails": {
                      "truncated": false
                    }
                  }
                },
                {
                  "timestamp": "2026-01-31T12:00:00.250000+00:00",
                  "type": "LambdaFunctionStarted",
                  "id": 2,
                  "previousEventId": 0
                },
                {
                  "timestamp": "2026-01-31T12:00:01+00:00",
                  "type": "ExecutionAborted",
                  "id": 3,
                  "previousEventId": 2,
                  "executionAbortedEventDetails": {}
                }
              ]
            }
            """);
    }

    [Fact]
    public void A_timestamp_keeps_the_last_tick()
    {
        var history = new ExecutionHistory([HistoryOf("1 < 0  0  ExecutionStarted")[0] with { Timestamp = Start.AddTicks(1) }]);

        history.ToJson().Should().Contain("\"2026-01-31T12:00:00.0000001+00:00\"");
        ExecutionHistory.Parse(history.ToJson())[0].Timestamp.Should().Be(Start.AddTicks(1));
    }

    [Fact]
    public void Every_type_of_event_has_its_form() =>
        Enum.GetValues<HistoryEventType>().Should().OnlyContain(type => EventForms.Of(type).Type == type);

    [Fact]
    public void What_is_written_reads_back_as_the_same_history() => HistoryGen.History.Sample(history =>
        ExecutionHistory.Parse(history.ToJson()).SequenceEqual(history));

    [Fact]
    public void The_same_history_is_written_as_the_same_text() => HistoryGen.History.Sample(history =>
        ExecutionHistory.Parse(history.ToJson()).ToJson() == history.ToJson());
}
