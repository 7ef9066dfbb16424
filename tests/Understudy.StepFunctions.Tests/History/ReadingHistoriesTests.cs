using Understudy.Json;

namespace Understudy.StepFunctions.Tests.History;

public class ReadingHistoriesTests
{
    [Fact]
    public void What_the_command_line_prints_is_read_with_its_payloads_as_values()
    {
        var history = ExecutionHistory.Parse("""
            {"events":[
                {"timestamp":"2026-01-31T13:00:00.250000+01:00","type":"ExecutionStarted","id":1,"previousEventId":0,
                 "executionStartedEventDetails":{"input":"{\"order\":42}","inputDetails":{"truncated":false},"roleArn":"arn:aws:iam::1:role/r"}},
                {"timestamp":"2026-01-31T12:00:01+00:00","type":"ExecutionSucceeded","id":2,"previousEventId":1,
                 "executionSucceededEventDetails":{"output":"null","outputDetails":{"truncated":false}}}]}
            """);

        history.Should().Equal(
            new HistoryEvent
            {
                Id = 1,
                PreviousEventId = 0,
                Timestamp = new DateTimeOffset(2026, 1, 31, 12, 0, 0, 250, TimeSpan.Zero),
                Type = HistoryEventType.ExecutionStarted,
                Input = JsonData.Object(("order", 42)),
                RoleArn = "arn:aws:iam::1:role/r",
            },
            new HistoryEvent
            {
                Id = 2,
                PreviousEventId = 1,
                Timestamp = new DateTimeOffset(2026, 1, 31, 12, 0, 1, TimeSpan.Zero),
                Type = HistoryEventType.ExecutionSucceeded,
                Output = JsonData.Null,
            });
    }

    [Theory]
    [InlineData("1769860800.25")]
    [InlineData("1.76986080025E9")]
    [InlineData("1769860800250")]
    [InlineData("\"2026-01-31T12:00:00.25Z\"")]
    [InlineData("\"2026-01-31T12:00:00.250000000Z\"")]
    [InlineData("\"2026-01-31T12:00:00.250\"")]
    [InlineData("\"2026-01-31 12:00:00.250000+00:00\"")]
    [InlineData("\"2026-01-31 04:00:00.250000-08:00\"")]
    public void A_timestamp_may_have_the_form_of_any_tool(string timestamp)
    {
        var history = ExecutionHistory.Parse($$"""[{"timestamp":{{timestamp}},"type":"LambdaFunctionStarted","id":1,"previousEventId":0}]""");

        history[0].Timestamp.Should().Be(new DateTimeOffset(2026, 1, 31, 12, 0, 0, 250, TimeSpan.Zero));
    }

    [Fact]
    public void What_the_dotnet_sdk_gives_may_be_serialized_as_it_is()
    {
        var history = ExecutionHistory.Parse("""
            {"Events":[{"ActivityFailedEventDetails":null,"Id":1,"PreviousEventId":0,"Timestamp":"2026-01-31T12:00:00Z",
                "ActivityScheduledEventDetails":{"HeartbeatInSeconds":0,"Input":"[1]","InputDetails":{"Truncated":true},"Resource":"arn","TimeoutInSeconds":9},
                "Type":{"Value":"ActivityScheduled"}}],
             "NextToken":null,"ResponseMetadata":{},"ContentLength":1,"HttpStatusCode":200}
            """);

        var scheduled = history.Should().ContainSingle().Subject;
        scheduled.Should().BeEquivalentTo(new { Resource = "arn", TimeoutInSeconds = 9L, HeartbeatInSeconds = (long?)null, IsTruncated = true });
        scheduled.Input.Should().BeEquivalentTo(JsonData.Array(1));
    }

    [Fact]
    public void Events_are_put_in_the_order_of_their_ids()
    {
        var history = ExecutionHistory.Parse("""
            [{"timestamp":2,"type":"ExecutionAborted","id":2,"previousEventId":0},{"timestamp":1,"type":"ExecutionStarted","id":1,"previousEventId":0}]
            """);

        history.Select(e => e.Type).Should().Equal(HistoryEventType.ExecutionStarted, HistoryEventType.ExecutionAborted);
    }

    [Fact]
    public void Pages_in_one_array_are_one_history()
    {
        var history = ExecutionHistory.Parse("""
            [{"events":[{"timestamp":1,"type":"ExecutionStarted","id":1,"previousEventId":0}],"nextToken":"AAA"},
             {"events":[{"timestamp":2,"type":"ExecutionAborted","id":2,"previousEventId":0}],"nextToken":""}]
            """);

        history.Should().HaveCount(2);
    }

    [Fact]
    public void Events_without_execution_data_have_no_payloads()
    {
        var history = ExecutionHistory.Parse("""
            [{"timestamp":1,"type":"TaskStateEntered","id":1,"previousEventId":0,"stateEnteredEventDetails":{"name":"Ship"}},
             {"timestamp":1,"type":"TaskFailed","id":2,"previousEventId":1}]
            """);

        history[0].Should().BeEquivalentTo(new { StateName = "Ship", Input = (JsonData?)null });
        history[1].Error.Should().BeNull();
    }

    [Theory]
    [InlineData("{\"a\":\"cut o")]
    [InlineData("")]
    public void A_payload_that_is_not_JSON_is_kept_as_text(string text)
    {
        var json = JsonData.Of(text).ToString();

        var history = ExecutionHistory.Parse($$$"""
            [{"timestamp":1,"type":"PassStateEntered","id":1,"previousEventId":0,
              "stateEnteredEventDetails":{"name":"A","inputDetails":{"truncated":true},"input":{{{json}}} }}]
            """);

        history[0].Input!.AsString().Should().Be(text);
        history[0].IsTruncated.Should().BeTrue();
        history.ToJson().Should().Contain($"\"input\": {json}");
    }

    [Fact]
    public void Variables_are_values_by_name()
    {
        var history = ExecutionHistory.Parse("""
            [{"timestamp":1,"type":"PassStateExited","id":1,"previousEventId":0,
              "stateExitedEventDetails":{"name":"A","assignedVariables":{"x":"[1]","y":"\"t\""},"assignedVariablesDetails":{"truncated":false}}}]
            """);

        (history[0].AssignedVariables! == JsonData.Object(("x", JsonData.Array(1)), ("y", "t"))).Should().BeTrue();
    }

    [Fact]
    public void What_AWS_may_add_one_day_is_kept()
    {
        const string text = """
            [{"timestamp":1,"type":"PassStateEntered","id":1,"previousEventId":0,
              "stateEnteredEventDetails":{"name":"A","mood":"good"},"weather":{"rain":true}}]
            """;

        var history = ExecutionHistory.Parse(text);

        history[0].OtherMembers!.ToString().Should().Be("""{"stateEnteredEventDetails":{"mood":"good"},"weather":{"rain":true}}""");
        ExecutionHistory.Parse(history.ToJson())[0].Should().Be(history[0]);
    }

    [Fact]
    public void A_file_is_read_and_named_in_messages()
    {
        var path = Path.Combine(Path.GetTempPath(), $"understudy-{Environment.ProcessId}.json");
        File.WriteAllText(path, "{}");

        var reading = () => ExecutionHistory.FromFile(path);

        reading.Should().Throw<InvalidHistoryException>().WithMessage($"understudy-{Environment.ProcessId}.json: $ is no history.*");
        File.Delete(path);
    }
}
