using System.Net;
using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.HttpCalls;

public class HttpTaskTests
{
    private const string Connection = "arn:aws:events:us-east-1:123456789012:connection/shop/1";

    [Fact]
    public async Task The_request_is_what_Step_Functions_would_send()
    {
        var handler = new RecordingHandler();

        await Run(handler, """ "Method":"POST","Headers":{"X-Shop":"7","Accept":["a","b"]},"QueryParameters":{"q":"two words","n":[1,2]},"RequestBody":{"id":42} """);

        handler.Requests.Should().Equal("""
            POST https://shop.test/orders?q=two+words&n=1&n=2
            Accept: a | b
            Content-Length: 9
            Content-Type: application/json
            Range: bytes=0-262144
            User-Agent: Amazon|StepFunctions|HttpInvoke|us-east-1
            X-Shop: 7

            {"id":42}
            """);
    }

    [Fact]
    public async Task The_answer_has_status_headers_and_a_parsed_body()
    {
        var execution = await Run(new RecordingHandler(HttpStatusCode.Created, """{"id":42}"""), """ "Method":"GET" """);

        execution.Output.Should().Be(Asl.Json("""
            {"Headers":{"Content-Length":["9"],"Content-Type":["application/json; charset=utf-8"]},"ResponseBody":{"id":42},"StatusCode":201,"StatusText":"Created"}
            """));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_text()
    {
        var execution = await Run(new RecordingHandler(body: "hello", type: "text/plain"), """ "Method":"GET" """);

        execution.Output!["ResponseBody"].AsString().Should().Be("hello");
    }

    [Fact]
    public async Task A_status_beyond_the_200s_fails_the_task()
    {
        var execution = await Run(new RecordingHandler(HttpStatusCode.Conflict, """{"taken":true}"""), """ "Method":"PUT" """);

        (execution.Error, execution.Cause).Should().Be(("States.Http.StatusCode.409", """{"taken":true}"""));
        execution.Lines()[^2].Should().EndWith("TaskFailed");
    }

    [Fact]
    public async Task A_retry_sends_again()
    {
        var statuses = new Queue<HttpStatusCode>([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK]);
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(statuses.Dequeue())));

        var execution = await Run(handler, """ "Method":"GET" """, ""","Retry":[{"ErrorEquals":["States.Http.StatusCode.503"]}]""");

        (execution.Status, execution.Duration, handler.Requests.Count).Should().Be((ExecutionStatus.Succeeded, 1.Seconds(), 2));
    }

    [Theory]
    [InlineData("INDICES", "a%5B0%5D=x+y&a%5B1%5D=z&o%5Bk%5D=1")]
    [InlineData("REPEAT", "a=x+y&a=z&o%5Bk%5D=1")]
    [InlineData("COMMAS", "a=x+y,z&o%5Bk%5D=1")]
    [InlineData("BRACKETS", "a%5B%5D=x+y&a%5B%5D=z&o%5Bk%5D=1")]
    public async Task A_body_may_be_URL_encoded(string format, string body)
    {
        var handler = new RecordingHandler();

        await Run(handler, $$$$"""
            "Method":"POST","RequestBody":{"a":["x y","z"],"o":{"k":1}},
            "Transform":{"RequestBodyEncoding":"URL_ENCODED","RequestEncodingOptions":{"ArrayFormat":"{{{{format}}}}"}}
            """);

        handler.Requests[0].Should().Contain("Content-Type: application/x-www-form-urlencoded\n").And.EndWith($"\n\n{body}");
    }

    [Fact]
    public async Task What_the_connection_gives_wins()
    {
        var handler = new RecordingHandler();
        var tasks = new HttpTasks(handler).WithConnection(Connection, HttpConnection.ApiKey("X-Key", "secret") with
        {
            QueryParameters = new Dictionary<string, string> { ["tenant"] = "7" },
            BodyParameters = new Dictionary<string, string> { ["client"] = "c" },
        });

        await Run(tasks, """ "Method":"POST","Headers":{"x-key":"mine"},"QueryParameters":{"tenant":"1"},"RequestBody":{"id":1} """);

        handler.Requests[0].Should().StartWith("POST https://shop.test/orders?tenant=7\n").And.Contain("\nX-Key: secret\n").And.NotContain("mine")
            .And.EndWith("""{"id":1,"client":"c"}""");
    }

    [Fact]
    public async Task Credentials_go_into_the_Authorization_header()
    {
        var handler = new RecordingHandler();

        await Run(new HttpTasks(handler).WithConnection(Connection, HttpConnection.Basic("ann", "pw")), """ "Method":"GET" """);
        await Run(new HttpTasks(handler).WithConnection(Connection, HttpConnection.OAuth("t-1")), """ "Method":"GET" """);

        handler.Requests[0].Should().Contain("Authorization: Basic YW5uOnB3");
        handler.Requests[1].Should().Contain("Authorization: Bearer t-1");
    }

    [Theory]
    [InlineData(""" "Method":"GET","Headers":{"host":"x"} """, "The header 'host' is reserved and cannot be set")]
    [InlineData(""" "Method":"GET","Headers":{"X-Amz-Date":"x"} """, "The header 'X-Amz-Date' is reserved and cannot be set")]
    [InlineData(""" "Method":"GET","Headers":{"n":1} """, "The value of the header 'n' has an invalid format")]
    [InlineData(""" "Method":"TRACE" """, "The value of the field 'Method' has an invalid format")]
    [InlineData(""" "Headers":{} """, "The field 'Method' is required but was missing")]
    [InlineData(""" "Method":"POST","Transform":{"RequestBodyEncoding":"XML"} """, "The value of the field 'Transform' has an invalid format")]
    public async Task What_Step_Functions_refuses_is_not_sent(string parameters, string fault)
    {
        var handler = new RecordingHandler();

        var execution = await Run(handler, parameters);

        (execution.Error, handler.Requests.Count).Should().Be(("States.Runtime", 0));
        execution.Cause.Should().EndWith($"could not be used to start the Task: [{fault}]");
    }

    [Fact]
    public async Task A_task_without_a_connection_is_refused()
    {
        var machine = Asl.State("""
            {"Type":"Task","Resource":"arn:aws:states:::http:invoke","End":true,"Parameters":{"ApiEndpoint":"https://shop.test","Method":"GET"}}
            """);

        var execution = await machine.ExecuteAsync(options: new ExecutionOptions { HttpTasks = new HttpTasks(new RecordingHandler()) });

        execution.Cause.Should().EndWith("[The field 'Authentication' is required but was missing]");
    }

    [Fact]
    public async Task An_answer_that_is_no_text_is_not_supported()
    {
        var execution = await Run(new RecordingHandler(type: "image/png"), """ "Method":"GET" """);

        (execution.Error, execution.Cause).Should().Be(("States.Runtime", "The response of the HTTP task is not supported: it is no text."));
    }

    [Fact]
    public async Task An_endpoint_that_cannot_be_reached_is_a_socket_error()
    {
        var handler = new RecordingHandler((_, _) => throw new HttpRequestException("connection refused"));

        var execution = await Run(handler, """ "Method":"GET" """);

        (execution.Error, execution.Cause).Should().Be(("States.Http.Socket", "connection refused"));
    }

    [Fact]
    public async Task A_handler_on_the_executions_clock_has_60_seconds()
    {
        var clock = new VirtualClock();
        var handler = new RecordingHandler(async (_, cancellation) =>
        {
            await Task.Delay(2.Minutes(), clock, cancellation);
            return new HttpResponseMessage();
        });

        var execution = await Run(new HttpTasks(handler) { RunsInRealTime = false }, """ "Method":"GET" """, clock: clock);

        (execution.Error, execution.Cause, execution.Duration).Should().Be(
            ("States.Http.Socket", "The HTTP task did not complete within 60 seconds.", 60.Seconds()));
    }

    [Fact]
    public async Task A_double_has_60_seconds_too()
    {
        var execution = await Machine(""" "Method":"GET" """).ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1, after: 61.Seconds())));

        (execution.Error, execution.Duration).Should().Be(("States.Http.Socket", 60.Seconds()));
    }

    [Fact]
    public async Task A_double_of_the_state_wins()
    {
        var handler = new RecordingHandler();
        var options = new ExecutionOptions { HttpTasks = new HttpTasks(handler) };

        await Machine(""" "Method":"GET" """).ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1)), options: options);

        handler.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_handler_throws_of_its_own_surfaces_from_the_run()
    {
        var handler = new RecordingHandler((_, _) => throw new InvalidOperationException("the mock expected another path"));

        var run = () => Run(handler, """ "Method":"GET" """);

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("the mock expected another path");
    }

    [Fact]
    public async Task Without_a_handler_the_message_names_it_as_a_way()
    {
        var run = () => Machine(""" "Method":"GET" """).ExecuteAsync();

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).WithMessage(
            "*\n  or       new ExecutionOptions { HttpTasks = new HttpTasks(handler) }, to really send it.");
    }

    private static Task<Execution> Run(HttpMessageHandler handler, string parameters, string fields = "") => Run(new HttpTasks(handler), parameters, fields);

    private static Task<Execution> Run(HttpTasks tasks, string parameters, string fields = "", VirtualClock? clock = null) =>
        Machine(parameters, fields).ExecuteAsync(options: new ExecutionOptions { HttpTasks = tasks, Clock = clock });

    private static StateMachine Machine(string parameters, string fields = "") => Asl.State($$$$"""
        {"Type":"Task","Resource":"arn:aws:states:::http:invoke","End":true,
         "Parameters":{"ApiEndpoint":"https://shop.test/orders","Authentication":{"ConnectionArn":"{{{{Connection}}}}"},{{{{parameters}}}}}{{{{fields}}}}}
        """);
}
