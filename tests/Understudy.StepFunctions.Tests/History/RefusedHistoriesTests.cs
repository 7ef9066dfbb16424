namespace Understudy.StepFunctions.Tests.History;

public class RefusedHistoriesTests
{
    private const string Whole = "\nGive the whole history: no --max-items or maxResults, or all pages in one JSON array.";
    private const string Compare = "\nCompare it with what GetExecutionHistory gives.";

    [Theory]
    [InlineData("1", "$ is no history.\nA history is {\"events\":[…]} as GetExecutionHistory gives it, or an array of its events.")]
    [InlineData("{\"events\":{}}", "$ is no history.\nA history is {\"events\":[…]} as GetExecutionHistory gives it, or an array of its events.")]
    [InlineData("{\"events\":[],\"nextToken\":\"AAA\"}", "$.nextToken says that the history goes on." + Whole)]
    [InlineData("[{\"events\":[]},{}]", "$[1] is no history.\nA history is {\"events\":[…]} as GetExecutionHistory gives it, or an array of its events.")]
    [InlineData("[1]", "$[0] is no event.\nEach event is an object with timestamp, type, id and previousEventId.")]
    [InlineData("{\"events\":[{\"id\":1}]}", "$.events[0] has no type.\nEach event has one, such as \"ExecutionStarted\".")]
    public void A_text_that_is_no_history_is_refused(string text, string message) => Refused(text, message);

    [Theory]
    [InlineData("\"id\":0", "$[0].id is 0; it must be a whole number, 1 or more.\nAWS numbers events from 1.")]
    [InlineData("\"id\":\"1\"", "$[0].id is \"1\"; it must be a whole number, 1 or more.\nAWS numbers events from 1.")]
    [InlineData("\"weather\":1", "$[0] has no id.\nEach event has one.")]
    [InlineData("\"id\":1", "$[0] has no previousEventId.\nEach event has one.")]
    [InlineData("\"id\":1,\"previousEventId\":0", "$[0] has no timestamp.\nEach event has one.")]
    [InlineData(
        "\"id\":1,\"previousEventId\":0,\"timestamp\":\"noon\"",
        "$[0].timestamp is \"noon\"; it must be an ISO 8601 date and time, or seconds since 1970.\nSuch as \"2026-01-31T12:00:00.250000+00:00\" or 1769860800.25.")]
    [InlineData(
        "\"id\":1,\"previousEventId\":0,\"timestamp\":1e300",
        "$[0].timestamp is 1e300; it must be an ISO 8601 date and time, or seconds since 1970.\nSuch as \"2026-01-31T12:00:00.250000+00:00\" or 1769860800.25.")]
    public void An_event_without_its_envelope_is_refused(string members, string message) =>
        Refused($"[{{\"type\":\"TaskFailed\",{members}}}]", message);

    [Theory]
    [InlineData("[]", "$[0].taskFailedEventDetails is []; it must be an object.\nLeave it out when there are no details.")]
    [InlineData("{\"error\":5}", "$[0].taskFailedEventDetails.error is 5; it must be a string." + Compare)]
    public void Details_of_a_wrong_kind_are_refused(string details, string message) =>
        Refused($"[{{\"type\":\"TaskFailed\",\"id\":1,\"previousEventId\":0,\"timestamp\":1,\"taskFailedEventDetails\":{details}}}]", message);

    [Fact]
    public void An_unknown_type_of_event_is_refused_by_name() => Refused(
        "[{\"type\":\"TaskYawned\"}]",
        "$[0].type is \"TaskYawned\", which is no event type that this version knows.\n"
            + "The types it knows are those of HistoryEventType; leave the event out and close the gap in the ids, or use a later version.");

    [Theory]
    [InlineData(1, 1, "two events have the id 1.")]
    [InlineData(1, 3, "the event with the id 2 is missing.")]
    [InlineData(4, 5, "the events with the ids 1 to 3 are missing.")]
    public void A_history_with_gaps_is_refused(int first, int second, string message) => Refused(
        $"[{Event(first)},{Event(second)}]",
        message + Whole);

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_place() => Refused(
        "{\"events\":[}",
        "the text is not JSON (line 1, column 12): expected a value, but found '}'.\n"
            + "Save what aws stepfunctions get-execution-history --output json prints.");

    [Fact]
    public void A_printed_Python_dictionary_is_refused_with_the_way_out() => Refused(
        "{'events': []}",
        "the text is not JSON (line 1, column 2): expected a member name in double quotes, but found '''.\n"
            + "This looks like a printed Python dictionary; print json.dumps(history, default=str) instead.");

    [Fact]
    public void The_path_of_the_fault_is_a_property()
    {
        var parsing = () => ExecutionHistory.Parse("[{\"type\":\"TaskYawned\"}]");

        parsing.Should().Throw<InvalidHistoryException>().Which.Path.Should().Be("$[0].type");
    }

    private static string Event(int id) => $"{{\"type\":\"TaskFailed\",\"id\":{id},\"previousEventId\":0,\"timestamp\":1}}";

    private static void Refused(string text, string message)
    {
        var parsing = () => ExecutionHistory.Parse(text);

        parsing.Should().Throw<InvalidHistoryException>().Which.Message.Should().Be("history: " + message);
    }
}
