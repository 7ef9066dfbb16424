namespace Understudy.StepFunctions.Tests.Doubles;

public class MockConfigTests
{
    private const string Example = """
        {
          "StateMachines": {
            "LambdaSQSIntegration": {
              "TestCases": {
                "HappyPath": { "LambdaState": "Success", "SQSState": "Sent" },
                "RetryPath": { "LambdaState": "Retry", "SQSState": "Sent" }
              }
            }
          },
          "MockedResponses": {
            "Success": { "0": { "Return": { "StatusCode": 200, "Payload": { "body": "Hello" } } } },
            "Sent": { "0": { "Return": { "MessageId": "m-1" } } },
            "Retry": {
              "3": { "Return": { "StatusCode": 200, "Payload": "at last" } },
              "1-2": { "Throw": { "Error": "Lambda.TimeoutException", "Cause": "Lambda timed out." } },
              "0": { "Throw": { "Error": "Lambda.ResourceNotReadyException" } }
            }
          }
        }
        """;

    [Fact]
    public async Task A_return_is_the_services_whole_answer()
    {
        var doubles = TaskDoubles.FromMockConfig(Example, "LambdaSQSIntegration", "HappyPath");

        var result = await doubles.ResultOfAsync("LambdaState", resource: Calls.Invoke);

        result.Should().Be("""{"StatusCode":200,"Payload":{"body":"Hello"}}""");
    }

    [Fact]
    public async Task A_function_called_by_its_ARN_returns_the_payload()
    {
        var doubles = TaskDoubles.FromMockConfig(Example, "LambdaSQSIntegration", "HappyPath");

        var result = await doubles.ResultOfAsync("LambdaState");

        result.Should().Be("""{"body":"Hello"}""");
    }

    [Fact]
    public async Task Responses_are_numbered_by_call_whatever_their_order()
    {
        var doubles = TaskDoubles.FromMockConfig(Example, "LambdaSQSIntegration", "RetryPath");

        var first = await doubles.AskAsync("LambdaState");
        var second = await doubles.AskAsync("LambdaState");
        var third = await doubles.AskAsync("LambdaState");
        var fourth = await doubles.ResultOfAsync("LambdaState");

        (first.Error, first.Cause).Should().Be(("Lambda.ResourceNotReadyException", null));
        (second.Error, third.Cause).Should().Be(("Lambda.TimeoutException", "Lambda timed out."));
        fourth.Should().Be("\"at last\"");
    }

    [Fact]
    public async Task A_call_beyond_the_last_response_is_the_tests_fault()
    {
        var doubles = TaskDoubles.FromMockConfig(Example, "LambdaSQSIntegration", "HappyPath");
        await doubles.AskAsync("SQSState");

        var second = () => doubles.AskAsync("SQSState");

        (await second.Should().ThrowAsync<TaskDoubleExhaustedException>()).WithMessage(
            "*\n  write     a response for \"1\" into $.MockedResponses.Sent of the mock configuration.");
    }

    [Fact]
    public async Task A_state_without_a_mock_may_get_a_double()
    {
        var doubles = TaskDoubles.FromMockConfig(Example, "LambdaSQSIntegration", "HappyPath").On("Audit", t => t.Returns(1));

        var result = await doubles.ResultOfAsync("Audit");

        result.Should().Be("1");
    }

    [Fact]
    public async Task The_file_is_read_from_disk()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{nameof(MockConfigTests)}.{Environment.ProcessId}.json");
        await File.WriteAllTextAsync(file, Example);

        var doubles = TaskDoubles.FromMockConfigFile(file, "LambdaSQSIntegration", "HappyPath");

        (await doubles.ResultOfAsync("LambdaState")).Should().Be("""{"body":"Hello"}""");
        File.Delete(file);
    }

    [Theory]
    [InlineData("LambdaSqsIntegration", "HappyPath",
        "MockConfigFile.json: $.StateMachines has no \"LambdaSqsIntegration\".\n"
        + "  names  LambdaSQSIntegration   (did you mean \"LambdaSQSIntegration\"?)")]
    [InlineData("LambdaSQSIntegration", "Happy",
        "MockConfigFile.json: $.StateMachines.LambdaSQSIntegration.TestCases has no \"Happy\".\n"
        + "  names  HappyPath, RetryPath")]
    public void A_name_that_is_not_there_is_refused(string stateMachine, string testCase, string message)
    {
        var read = () => TaskDoubles.FromMockConfig(Example, stateMachine, testCase);

        read.Should().Throw<InvalidMockConfigException>().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("[]", "$ is no object.\n"
        + "Write { \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }.")]
    [InlineData("{", "$ is not JSON. *\nCorrect the text.")]
    [InlineData("{}", "$ has no object \"StateMachines\".\n"
        + "Write { \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }.")]
    [InlineData("""{"StateMachines":{"m":7}}""", "$.StateMachines.m is no object.\nWrite { … }.")]
    [InlineData("""{"StateMachines":{"m":{"TestCases":{"t":{"S":7}}}},"MockedResponses":{}}""",
        "$.StateMachines.m.TestCases.t.S is no string.\nName one of the MockedResponses.")]
    [InlineData("""{"StateMachines":{"m":{"TestCases":{"t":{"S":"Sucess"}}}},"MockedResponses":{"Success":{}}}""",
        "$.MockedResponses has no \"Sucess\".\n  names  Success   (did you mean \"Success\"?)")]
    public void A_file_of_another_form_is_refused(string json, string message)
    {
        var read = () => TaskDoubles.FromMockConfig(json, "m", "t");

        read.Should().Throw<InvalidMockConfigException>().WithMessage($"MockConfigFile.json: {message}");
    }

    [Theory]
    [InlineData("{}", "$.MockedResponses.R has no response.\nGive at least call \"0\" a Return or a Throw.")]
    [InlineData("""{"first":{"Return":1}}""",
        "$.MockedResponses.R has a response for \"first\".\nNumber the calls from 0: \"0\", or \"1-2\" for the second and the third.")]
    [InlineData("""{"2-1":{"Return":1}}""",
        "$.MockedResponses.R has a response for \"2-1\".\nNumber the calls from 0: \"0\", or \"1-2\" for the second and the third.")]
    [InlineData("""{"0":{"Return":1},"2":{"Return":1}}""",
        "$.MockedResponses.R has no response for call 1.\nGive each call from 0 on one response.")]
    [InlineData("""{"0-2":{"Return":1},"2":{"Return":1}}""",
        "$.MockedResponses.R has two responses for call 2.\nGive each call from 0 on one response.")]
    [InlineData("""{"0":{"Return":1,"Throw":{"Error":"E"}}}""",
        "$.MockedResponses.R['0'] has neither a Return nor a Throw alone.\n"
        + "Write { \"Return\": … } or { \"Throw\": { \"Error\": \"…\", \"Cause\": \"…\" } }.")]
    [InlineData("""{"0":{"Throw":{"Cause":"c"}}}""",
        "$.MockedResponses.R['0'].Throw has no Error.\nWrite { \"Throw\": { \"Error\": \"…\", \"Cause\": \"…\" } }.")]
    public void Responses_of_another_form_are_refused(string responses, string message)
    {
        var json = """{"StateMachines":{"m":{"TestCases":{"t":{"S":"R"}}}},"MockedResponses":{"R":""" + responses + "}}";

        var read = () => TaskDoubles.FromMockConfig(json, "m", "t");

        read.Should().Throw<InvalidMockConfigException>().WithMessage($"MockConfigFile.json: {message}");
    }
}
