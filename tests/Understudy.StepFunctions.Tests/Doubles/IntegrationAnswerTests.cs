using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Doubles;

public class IntegrationAnswerTests
{
    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:orders")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:approve")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:getItem")]
    [InlineData("arn:aws:states:::ecs:runTask.sync")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken")]
    [InlineData("arn:aws-cn:states:::lambda:invoke.waitForTaskToken")]
    public async Task What_the_double_returns_is_the_result(string resource)
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { a = 1 }));

        var result = await doubles.ResultOfAsync("Task", resource: resource);

        result.Should().Be("""{"a":1}""");
    }

    [Fact]
    public async Task Lambda_invoke_wraps_the_payload()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { a = 1 }));

        var result = await doubles.ResultOfAsync("Task", """{"FunctionName":"orders","Payload":{}}""", Calls.Invoke);

        result.Should().Be(Compact("""
            {
              "ExecutedVersion": "$LATEST",
              "Payload": { "a": 1 },
              "SdkHttpMetadata": {
                "AllHttpHeaders": {
                  "Connection": ["keep-alive"],
                  "Content-Length": ["7"],
                  "Content-Type": ["application/json"],
                  "Date": ["Wed, 01 Jan 2025 00:00:00 GMT"],
                  "X-Amz-Executed-Version": ["$LATEST"],
                  "x-amzn-Remapped-Content-Length": ["0"],
                  "x-amzn-RequestId": ["REQUEST"],
                  "X-Amzn-Trace-Id": ["TRACE"]
                },
                "HttpHeaders": {
                  "Connection": "keep-alive",
                  "Content-Length": "7",
                  "Content-Type": "application/json",
                  "Date": "Wed, 01 Jan 2025 00:00:00 GMT",
                  "X-Amz-Executed-Version": "$LATEST",
                  "x-amzn-Remapped-Content-Length": "0",
                  "x-amzn-RequestId": "REQUEST",
                  "X-Amzn-Trace-Id": "TRACE"
                },
                "HttpStatusCode": 200
              },
              "SdkResponseMetadata": { "RequestId": "REQUEST" },
              "StatusCode": 200
            }
            """));
    }

    [Fact]
    public async Task Lambda_invoke_gives_the_function_its_payload()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(input => input["n"]));

        var result = await ObjectOfAsync(doubles, """{"FunctionName":"orders","Payload":{"n":3}}""", Calls.Invoke);

        result["Payload"].Should().Be(JsonData.Of(3));
    }

    [Fact]
    public async Task Lambda_invoke_leaves_a_whole_answer_as_it_is_and_adds_the_metadata()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { Payload = "x", StatusCode = 201 }));

        var result = await ObjectOfAsync(doubles, "{}", Calls.Invoke);

        (result["Payload"], result["StatusCode"]).Should().Be((JsonData.Of("x"), JsonData.Of(201)));
        result.TryGet("SdkResponseMetadata", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Each_state_has_request_ids_of_its_own()
    {
        var doubles = new TaskDoubles().OnFunction("orders", t => t.Returns(1));

        var one = await doubles.AskAsync("One", """{"FunctionName":"orders"}""", Calls.Invoke);
        var two = await doubles.AskAsync("Two", """{"FunctionName":"orders"}""", Calls.Invoke);

        one.Result!["SdkResponseMetadata"].Should().NotBe(two.Result!["SdkResponseMetadata"]);
    }

    [Fact]
    public async Task A_version_in_the_functions_ARN_is_the_one_executed()
    {
        var doubles = new TaskDoubles().OnFunction("orders", t => t.Returns(1));

        var latest = await ObjectOfAsync(doubles, """{"FunctionName":"orders"}""", Calls.Invoke);
        var seventh = await ObjectOfAsync(doubles, """{"FunctionName":"orders:7"}""", Calls.Invoke);

        (latest["ExecutedVersion"], seventh["ExecutedVersion"]).Should().Be((JsonData.Of("$LATEST"), JsonData.Of("7")));
    }

    [Fact]
    public async Task An_asynchronous_invocation_is_only_queued()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(1));

        var result = await ObjectOfAsync(doubles, """{"FunctionName":"orders","InvocationType":"Event"}""", Calls.Invoke);

        result["StatusCode"].Should().Be(JsonData.Of(202));
        result.TryGet("Payload", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_raw_answer_is_left_alone()
    {
        var doubles = new TaskDoubles().On("Task", t => t.ReturnsRaw(new { Payload = 1 }));

        var result = await doubles.ResultOfAsync("Task", resource: Calls.Invoke);

        result.Should().Be("""{"Payload":1}""");
    }

    [Theory]
    [InlineData("""{"MessageBody":"hello"}""", "5d41402abc4b2a76b9719d911017c592")]
    [InlineData("""{"MessageBody":{"a":1}}""", "bb6cb5c68df4652941caf652a366f2d8")]
    public async Task A_message_sent_has_the_digest_of_its_body(string input, string digest)
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(null));

        var result = await ObjectOfAsync(doubles, input, "arn:aws:states:::sqs:sendMessage");

        result["MD5OfMessageBody"].Should().Be(JsonData.Of(digest));
        result.Select(member => member.Key).Should().Equal("MD5OfMessageBody", "MessageId", "SdkHttpMetadata", "SdkResponseMetadata");
    }

    [Fact]
    public async Task Each_message_has_an_id_of_its_own_and_the_same_one_in_every_run()
    {
        const string publish = "arn:aws:states:::sns:publish";
        var doubles = new TaskDoubles().On("Task", t => t.Returns(null));

        var first = await ObjectOfAsync(doubles, "{}", publish);
        var second = await ObjectOfAsync(doubles, "{}", publish);
        doubles.Reset();
        var again = await ObjectOfAsync(doubles, "{}", publish);

        first["MessageId"].Should().NotBe(second["MessageId"]).And.Be(again["MessageId"]);
    }

    [Fact]
    public async Task What_the_double_returns_goes_before_what_the_service_would_say()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { MessageId = "m-1" }));

        var result = await ObjectOfAsync(doubles, "{}", "arn:aws:states:::sns:publish");

        result["MessageId"].Should().Be(JsonData.Of("m-1"));
    }

    [Fact]
    public async Task An_optimised_integration_adds_the_metadata_of_its_SDK()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { Item = new { id = new { S = "1" } } }));

        var result = await ObjectOfAsync(doubles, "{}", "arn:aws:states:::dynamodb:getItem");

        result.Select(member => member.Key).Should().Equal("Item", "SdkHttpMetadata", "SdkResponseMetadata");
        result["SdkHttpMetadata"]["HttpHeaders"]["Content-Length"].Should().Be(JsonData.Of("25"));
    }

    [Fact]
    public async Task A_service_that_answers_an_object_cannot_answer_a_string()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns("sent"));

        var asked = () => doubles.AskAsync("Task", resource: "arn:aws:states:::sqs:sendMessage");

        (await asked.Should().ThrowAsync<InvalidTaskDoubleException>()).WithMessage(
            "The double of the Task state \"Task\" returned \"sent\", but arn:aws:states:::sqs:sendMessage answers an object.\n"
            + "Return the members of the service's answer: .Returns(new { … }), or bypass its form with .ReturnsRaw(…).");
    }

    [Theory]
    [InlineData("arn:aws:states:::http:invoke")]
    [InlineData("arn:aws:states:::apigateway:invoke")]
    public async Task An_HTTP_call_wraps_the_body(string resource)
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { a = 1 }));

        var result = await ObjectOfAsync(doubles, "{}", resource);

        result.Select(member => member.Key).Should().Equal("Headers", "ResponseBody", "StatusCode", "StatusText");
        result["ResponseBody"].ToString().Should().Be("""{"a":1}""");
    }

    [Fact]
    public async Task An_HTTP_answer_may_be_given_by_its_members()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { StatusCode = 204, StatusText = "No Content" }));

        var result = await ObjectOfAsync(doubles, "{}", "arn:aws:states:::http:invoke");

        (result["StatusCode"], result["ResponseBody"]).Should().Be((JsonData.Of(204), JsonData.Of("")));
    }

    [Fact]
    public async Task Each_event_put_has_an_id()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(null));

        var result = await ObjectOfAsync(doubles, """{"Entries":[{},{}]}""", "arn:aws:states:::events:putEvents");

        result.Select(member => member.Key).Should().Equal("Entries", "FailedEntryCount");
        result["Entries"].Count.Should().Be(2);
    }

    [Fact]
    public async Task A_child_execution_started_has_an_ARN()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(null));

        var result = await ObjectOfAsync(doubles, StartChild, "arn:aws:states:::states:startExecution");

        result["ExecutionArn"].Should().Be(JsonData.Of("arn:aws:states:eu-west-1:111122223333:execution:Child:c-1"));
        result.Select(member => member.Key).Should().Equal("ExecutionArn", "SdkHttpMetadata", "SdkResponseMetadata", "StartDate");
    }

    [Theory]
    [InlineData("sync", "\"{\\\"n\\\":1}\"", "\"{\\\"done\\\":true}\"")]
    [InlineData("sync:2", """{"n":1}""", """{"done":true}""")]
    public async Task A_child_execution_awaited_is_described(string pattern, string input, string output)
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(new { done = true }));

        var result = await ObjectOfAsync(doubles, StartChild, $"arn:aws:states:::states:startExecution.{pattern}");

        (result["Input"].ToString(), result["Output"].ToString()).Should().Be((input, output));
        (result["Name"], result["Status"]).Should().Be((JsonData.Of("c-1"), JsonData.Of("SUCCEEDED")));
    }

    [Fact]
    public async Task A_callback_tells_what_the_service_answered_first()
    {
        var doubles = new TaskDoubles().On("Task", t => t.NeverAnswers());

        var outcome = await doubles.AskAsync("Task", """{"MessageBody":"hello"}""", "arn:aws:states:::sqs:sendMessage.waitForTaskToken");

        outcome.NeverAnswers.Should().BeTrue();
        outcome.Submitted!["MD5OfMessageBody"].Should().Be(JsonData.Of("5d41402abc4b2a76b9719d911017c592"));
    }

    [Fact]
    public async Task The_answer_shows_the_time_of_the_call()
    {
        var doubles = new TaskDoubles().On("Task", t => t.Returns(1));
        var call = Calls.Of("Task", resource: Calls.Invoke);
        var first = (await doubles.HandleAsync(call)).Result!["SdkHttpMetadata"]["HttpHeaders"]["Date"];

        ((Understudy.Time.VirtualClock)call.Clock).Advance(90.Seconds());
        var later = (await doubles.HandleAsync(call)).Result!["SdkHttpMetadata"]["HttpHeaders"]["Date"];

        (first.AsString(), later.AsString()).Should().Be(("Wed, 01 Jan 2025 00:00:00 GMT", "Wed, 01 Jan 2025 00:01:30 GMT"));
    }

    [Theory]
    [InlineData("arn:aws:states:::dynamodb:getItem", "DynamoDB.ResourceNotFoundException",
        "Not found (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ResourceNotFoundException; Request ID: REQUEST; Proxy: null)")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:getItem", "DynamoDb.ResourceNotFoundException",
        "Not found (Service: DynamoDb, Status Code: 400, Request ID: REQUEST)")]
    public async Task A_services_error_has_the_cause_that_its_integration_gives(string resource, string error, string cause)
    {
        var doubles = new TaskDoubles().On("Task", t => t.ThrowsService(error, "Not found"));

        var outcome = await doubles.AskAsync("Task", resource: resource);

        (outcome.Error, outcome.Cause).Should().Be((error, cause.Replace("REQUEST", RequestId, StringComparison.Ordinal)));
    }

    // Derived from the state's name, "Task".
    private const string RequestId = "473e1d11-ccf2-4eb2-a5ae-22d5c2ecbfbe";

    private const string TraceId = "Root=1-694b8c6a-932a58fa93cdc0ace2488c11;Sampled=0";

    private const string StartChild =
        """{"StateMachineArn":"arn:aws:states:eu-west-1:111122223333:stateMachine:Child","Name":"c-1","Input":{"n":1}}""";

    private static async Task<ObjectData> ObjectOfAsync(TaskDoubles doubles, string input, string resource) =>
        (ObjectData)(await doubles.AskAsync("Task", input, resource)).Result!;

    private static string Compact(string json) => JsonData.Parse(json).ToString()
        .Replace("REQUEST", RequestId, StringComparison.Ordinal)
        .Replace("TRACE", TraceId, StringComparison.Ordinal);
}
