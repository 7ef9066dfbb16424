using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.TestStates;

public class TestStateTests
{
    private static readonly StateMachine Order = Asl.Machine("""
        {"StartAt":"Pay","States":{
          "Pay":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"pay","Payload.$":"$.order"},
            "ResultSelector":{"ok.$":"$.Payload.ok"},"ResultPath":"$.payment","Next":"Ship",
            "Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":2,"MaxAttempts":2,"BackoffRate":3}],
            "Catch":[{"ErrorEquals":["Declined"],"ResultPath":"$.error","Next":"Refund"}]},
          "Ship":{"Type":"Map","ItemsPath":"$.items","ItemSelector":{"n.$":"$$.Map.Item.Value"},
            "ItemProcessor":{"StartAt":"Pack","States":{"Pack":{"Type":"Pass","Result":"packed","End":true}}},"Next":"Done"},
          "Refund":{"Type":"Wait","Seconds":3600,"Next":"Done"},
          "Done":{"Type":"Succeed"}}}
        """);

    [Fact]
    public async Task A_task_succeeds_with_its_mock_and_goes_nowhere()
    {
        var response = await Order.TestStateAsync("Pay", new { order = 7 }, TestStateMock.Returns(new { Payload = new { ok = true }, StatusCode = 200 }));

        response.ToJson().Should().Be(JsonData.Parse("""
            {"output":"{\"order\":7,\"payment\":{\"ok\":true}}",
             "inspectionData":{"input":"{\"order\":7}","afterInputPath":"{\"order\":7}","afterParameters":"{\"FunctionName\":\"pay\",\"Payload\":7}",
               "result":"{\"Payload\":{\"ok\":true},\"StatusCode\":200}","afterResultSelector":"{\"ok\":true}",
               "afterResultPath":"{\"order\":7,\"payment\":{\"ok\":true}}"},
             "nextState":"Ship","status":"SUCCEEDED"}
            """));
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData(1, 6)]
    public async Task A_retrier_that_takes_the_error_is_told_with_its_delay(int? retries, int seconds)
    {
        var response = await Order.TestStateAsync(
            "Pay", new { order = 7 }, TestStateMock.Throws("Busy"), configuration: new TestStateConfiguration { RetrierRetryCount = retries });

        (response.Status, response.Error, response.Output, response.NextState).Should().Be((TestStateStatus.Retriable, "Busy", null, null));
        response.InspectionData!.ErrorDetails.Should().Be(new InspectionErrorDetails { RetryIndex = 0, RetryBackoffIntervalSeconds = seconds });
    }

    [Fact]
    public async Task A_retrier_that_is_used_up_lets_the_error_through()
    {
        var response = await Order.TestStateAsync(
            "Pay", new { order = 7 }, TestStateMock.Throws("Busy", "later"), configuration: new TestStateConfiguration { RetrierRetryCount = 2 });

        (response.Status, response.Error, response.Cause).Should().Be((TestStateStatus.Failed, "Busy", "later"));
        response.InspectionData!.ErrorDetails.Should().Be(new InspectionErrorDetails { RetryIndex = 0 });
    }

    [Fact]
    public async Task A_catcher_that_takes_the_error_gives_output_and_next_state()
    {
        var response = await Order.TestStateAsync("Pay", new { order = 7 }, TestStateMock.Throws("Declined", "no money"));

        (response.Status, response.Error, response.Cause, response.NextState).Should().Be((TestStateStatus.CaughtError, "Declined", "no money", "Refund"));
        response.Output.Should().Be(JsonData.Parse("""{"order":7,"error":{"Error":"Declined","Cause":"no money"}}"""));
        response.InspectionData!.ErrorDetails.Should().Be(new InspectionErrorDetails { CatchIndex = 0 });
    }

    [Fact]
    public async Task A_task_without_mock_asks_its_double()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(new { ok = true }));

        var response = await Order.TestStateAsync("Pay", new { order = 7 }, tasks: doubles, level: InspectionLevel.Info);

        response.Output.Should().Be(JsonData.Parse("""{"order":7,"payment":{"ok":true}}"""));
        response.InspectionData.Should().BeNull();
    }

    [Fact]
    public async Task A_task_with_neither_mock_nor_double_is_the_tests_fault()
    {
        var test = () => Order.TestStateAsync("Pay", new { order = 7 });

        (await test.Should().ThrowAsync<MissingTaskDoubleException>()).Which.StateName.Should().Be("Pay");
    }

    [Fact]
    public async Task A_map_is_told_with_the_inputs_of_its_iterations_none_of_which_runs()
    {
        var response = await Order.TestStateAsync("Ship", new { items = new[] { 1, 2 } }, TestStateMock.Returns(new[] { "a", "b" }));

        var inspection = response.InspectionData!;
        inspection.AfterItemsPath.Should().Be(JsonData.Parse("[1,2]"));
        inspection.AfterItemSelector.Should().Be(JsonData.Parse("""[{"n":1},{"n":2}]"""));
        (inspection.MaxConcurrency, response.NextState).Should().Be((0, "Done"));
        response.Output.Should().Be(JsonData.Parse("""["a","b"]"""));
    }

    [Fact]
    public async Task A_state_of_an_item_processor_is_found_by_its_name()
    {
        var response = await Order.TestStateAsync("Pack", 5);

        (response.Status, response.Output, response.NextState).Should().Be((TestStateStatus.Succeeded, "packed", null));
    }

    [Fact]
    public async Task A_wait_passes_on_virtual_time_up_to_five_minutes()
    {
        var response = await Order.TestStateAsync("Refund");
        var shorter = await Test("""{"Type":"Wait","Seconds":299,"Next":"Done"}""");

        (response.Status, response.Error).Should().Be((TestStateStatus.Failed, "States.Timeout"));
        (shorter.Status, shorter.NextState).Should().Be((TestStateStatus.Succeeded, "Done"));
    }

    [Fact]
    public async Task A_definition_may_be_one_state_whose_next_state_is_nowhere()
    {
        var response = await Test("""{"Type":"Choice","Choices":[{"Variable":"$.n","NumericEquals":1,"Next":"One"}],"Default":"Other"}""", """{"n":1}""");

        (response.Status, response.NextState).Should().Be((TestStateStatus.Succeeded, "One"));
    }

    [Fact]
    public async Task Variables_are_read_and_told_with_those_that_the_state_assigns()
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """{"Type":"Pass","QueryLanguage":"JSONata","Assign":{"b":"{% $a + 1 %}"},"Output":"{% $a %}","End":true}""",
            Variables = """{"a":1}""",
            InspectionLevel = InspectionLevel.Debug,
        });

        response.Output.Should().Be((JsonData)1);
        response.InspectionData!.Variables.Should().Be(JsonData.Parse("""{"a":1,"b":2}"""));
    }

    [Fact]
    public async Task The_context_object_is_the_one_of_the_request()
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """{"Type":"Pass","Parameters":{"token.$":"$$.Execution.Name"},"End":true}""",
            Context = """{"Execution":{"Name":"run-1"}}""",
        });

        response.Output.Should().Be(JsonData.Parse("""{"token":"run-1"}"""));
    }

    [Fact]
    public async Task Without_one_the_context_object_is_made_up_and_the_same_each_time()
    {
        const string state = """{"Type":"Pass","Parameters":{"c.$":"$$"},"End":true}""";

        var response = await Test(state);

        response.Output!["c"]["State"]["Name"].Should().Be((JsonData)"StateName");
        response.Output["c"]["Execution"]["RoleArn"].Should().Be(JsonData.Null);
        (await Test(state)).Should().BeEquivalentTo(response);
    }

    [Fact]
    public async Task A_failing_expression_tells_the_bare_cause()
    {
        var response = await Test("""{"Type":"Pass","InputPath":"$.x","End":true}""");

        (response.Status, response.Error, response.Cause).Should().Be(
            (TestStateStatus.Failed, "States.Runtime", "Invalid path '$.x' : No results for path: $['x']"));
    }

    [Fact]
    public async Task A_traced_HTTP_task_tells_its_request_and_response()
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """
                {"Type":"Task","Resource":"arn:aws:states:::http:invoke","End":true,"Parameters":{"ApiEndpoint":"https://api.example/x","Method":"POST",
                 "QueryParameters":{"a":"1 2"},"Headers":{"H":"v"},"RequestBody":{"b":1},"Authentication":{"ConnectionArn":"arn"}}}
                """,
            Mock = TestStateMock.Returns(new { StatusCode = 200, StatusText = "OK", ResponseBody = new { c = 1 } }),
            InspectionLevel = InspectionLevel.Trace,
        });

        response.InspectionData!.Request.Should().Be(new HttpTaskRequest("https", "POST", "https://api.example/x?a=1%202", "[H: v]", """{"b":1}"""));
        response.InspectionData.Response.Should().Be(new HttpTaskResponse("https", "200", "OK", null, """{"c":1}"""));
    }

    [Theory]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:A")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2")]
    public async Task What_waits_for_somebody_else_ends_with_its_mock(string resource)
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = $$$"""{"Type":"Task","Resource":"{{{resource}}}","Parameters":{"a":1},"End":true}""",
            Mock = TestStateMock.Returns(new { done = true }),
        });

        response.Output.Should().Be(JsonData.Parse("""{"done":true}"""));
    }

    [Fact]
    public async Task A_task_that_takes_too_long_times_out()
    {
        var doubles = new TaskDoubles().On("StateName", t => t.Returns(1, after: 10.Minutes()));

        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:x:y","TimeoutSeconds":5,"End":true}""",
            RoleArn = "arn:aws:iam::123456789012:role/r",
            Tasks = doubles,
        });

        (response.Status, response.Error).Should().Be((TestStateStatus.Failed, "States.Timeout"));
    }

    private static Task<TestStateResponse> Test(string definition, string? input = null) =>
        StateMachine.TestStateAsync(new TestStateRequest { Definition = definition, Input = input });
}
