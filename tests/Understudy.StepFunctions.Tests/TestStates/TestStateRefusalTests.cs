namespace Understudy.StepFunctions.Tests.TestStates;

public class TestStateRefusalTests
{
    private const string Pass = """{"Type":"Pass","End":true}""";
    private const string Sdk = """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","End":true}""";
    private const string Map = """{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}}}""";

    private const string Parallel = """
        {"Type":"Parallel","End":true,"Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}]}
        """;

    private static TestStateMock Nothing => TestStateMock.Returns(new { });

    public static TheoryData<TestStateRequest, string> Refused => new()
    {
        { new() { Definition = Sdk }, "ValidationException: RoleArn must be specified when testing a Task state" },
        { new() { Definition = Pass, Mock = Nothing }, "ValidationException: State type 'Pass' is not supported when a mock is specified" },
        { new() { Definition = Sdk, Mock = Nothing, RevealSecrets = true }, "ValidationException: TestState does not support RevealSecrets when a mock is specified." },
        { new() { Definition = Sdk, Mock = new TestStateMock() }, "ValidationException: A test mock should have one of the following fields: [result, errorOutput]." },
        { new() { Definition = Sdk, Mock = Nothing with { ErrorOutput = new("E") } }, "ValidationException: A test mock should have only one of the following fields: [result, errorOutput]." },
        { new() { Definition = Sdk, Mock = new TestStateMock { Result = "{" } }, "ValidationException: Mocked result must be valid JSON" },
        { new() { Definition = Map }, "InvalidDefinition: TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]" },
        { new() { Definition = Map, Mock = Nothing }, "ValidationException: Mocked result must be an array." },
        { new() { Definition = Parallel, Mock = Nothing }, "ValidationException: Mocked result must be an array." },
        { new() { Definition = Parallel, Mock = TestStateMock.Returns(new[] { 1 }) }, "ValidationException: Mocked result must contain the same number of items as number of Parallel branches." },
        { new() { Definition = Pass, StateName = "" }, "ValidationException: 1 validation error detected: Value '' at 'stateName' failed to satisfy constraint: Member must have length greater than or equal to 1" },
        { new() { Definition = $$$"""{"StartAt":"P","States":{"P":{{{Pass}}}}}""", StateName = "Q" }, "ValidationException: State not found in definition" },
        { new() { Definition = """{"Type":"Pss","End":true}""" }, "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /Type'" },
        { new() { Definition = "[]" }, "InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: the definition of a state is a JSON object'" },
        { new() { Definition = Pass, Variables = "1" }, "ValidationException: The value of 'variables' must be a JSON object." },
        { new() { Definition = Pass, Input = "x" }, "ValidationException: Invalid JSON provided in 'input': The text is not JSON (line 1, column 1): expected a value, but found 'x'." },
        { new() { Definition = Pass, Context = """{"Execution":{"Id":1}}""" }, "ValidationException: Invalid Context object provided: Execution.Id must be a string" },
        { new() { Definition = Pass, Context = """{"Map":{"Item":{"Position":1}}}""" }, "ValidationException: Invalid Context object provided: Field 'Position' is not allowed" },
        { new() { Definition = Pass, Context = """{"Task":{"Token":"t"}}""" }, "ValidationException: Invalid Context object provided: Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern" },
        { new() { Definition = Pass, StateConfiguration = new() { MapIterationFailureCount = 1 } }, "ValidationException: The field 'mapIterationFailureCount' is only supported for Map states." },
        { new() { Definition = Pass, StateConfiguration = new() { MapItemReaderData = "[]" } }, "ValidationException: The field 'mapItemReaderData' is only supported for Map states." },
        { new() { Definition = Pass, StateConfiguration = new() { ErrorCausedByState = "I" } }, "ValidationException: The field 'errorCausedByState' is only supported for Map and Parallel states." },
        { new() { Definition = Parallel, Mock = TestStateMock.Throws("E"), StateConfiguration = new() { ErrorCausedByState = "C" } }, "ValidationException: The state 'C' in 'errorCausedByState' was not found in the definition of the state." },
        { new() { Definition = Sdk, Mock = TestStateMock.Throws("E"), StateConfiguration = new() { RetrierRetryCount = -1 } }, "ValidationException: 1 validation error detected: Value '-1' at 'stateConfiguration.retrierRetryCount' failed to satisfy constraint: Member must have value greater than or equal to 0" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_request_that_AWS_would_refuse_is_refused(TestStateRequest request, string refusal)
    {
        var test = () => StateMachine.TestStateAsync(request);

        var refused = (await test.Should().ThrowAsync<TestStateException>()).Which;
        $"{refused.Code}: {refused.Message}".Should().Be(refusal);
    }

    [Theory]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:A")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken")]
    public async Task What_waits_for_somebody_else_needs_a_mock(string resource)
    {
        var test = () => StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = $$"""{"Type":"Task","Resource":"{{resource}}","Parameters":{"a":1},"End":true}""",
            RoleArn = "arn:aws:iam::123456789012:role/r",
        });

        (await test.Should().ThrowAsync<TestStateException>()).WithMessage(
            $"TestState API supports Activity tasks and the '.sync' and '.waitForTaskToken' service integration patterns only when a mock is specified: {resource}");
    }

    [Fact]
    public async Task A_state_that_the_machine_does_not_have_is_told()
    {
        var machine = StateMachine.Parse($$$"""{"StartAt":"P","States":{"P":{{{Pass}}}}}""");

        var test = () => machine.TestStateAsync("Q");

        await test.Should().ThrowAsync<TestStateException>().WithMessage("State not found in definition");
    }
}
