namespace Understudy.StepFunctions.Tests.TestStates;

public class MockedResultSchemaTests
{
    [Theory]
    [InlineData("aws-sdk:sqs:sendMessage", """{"MessageId":1}""", "Field 'MessageId' must be a string")]
    [InlineData("sqs:sendMessage", """{"MessageId":null}""", "Field 'MessageId' must be a string")]
    [InlineData("lambda:invoke", """{"StatusCode":true}""", "Field 'StatusCode' must be a number")]
    [InlineData("aws-sdk:lambda:invoke", """{"Payload":{}}""", "Field 'Payload' must be a string")]
    [InlineData("aws-sdk:s3:getObject", """{"DeleteMarker":"no"}""", "Field 'DeleteMarker' must be a boolean")]
    [InlineData("aws-sdk:s3:getObject", """{"Metadata":[]}""", "Field 'Metadata' must be an object")]
    [InlineData("events:putEvents", """{"Entries":{}}""", "Field 'Entries' must be an array")]
    [InlineData("aws-sdk:kms:encrypt", """{"KeyId":""}""", "Field 'KeyId' is smaller than the minimum length")]
    [InlineData("aws-sdk:kms:encrypt", """{"EncryptionAlgorithm":"ROT13"}""", "Field 'EncryptionAlgorithm' is not an expected value")]
    [InlineData("states:startExecution", """{"StartDate":"now"}""", "Required field 'ExecutionArn' is missing")]
    [InlineData("dynamodb:getItem", "[]", "Mock result must be a JSON object")]
    public async Task A_result_that_the_API_never_gives_is_refused(string resource, string result, string fault)
    {
        var test = () => Test(resource, result);

        await test.Should().ThrowAsync<TestStateException>().WithMessage($"Mock result schema validation error: {fault}");
    }

    [Theory]
    [InlineData("lambda:invoke", """{"Payload":{"any":"JSON"}}""")]
    [InlineData("events:putEvents", """{"Unknown":1}""")]
    [InlineData("aws-sdk:sqs:deleteMessage", """{"Gives":"nothing"}""")]
    [InlineData("aws-sdk:unknown:call", "1")]
    [InlineData("sqs:sendMessage.waitForTaskToken", """{"MessageId":1}""")]
    public async Task A_result_that_no_schema_speaks_of_passes(string resource, string result)
    {
        var response = await Test(resource, result);

        response.Status.Should().Be(TestStateStatus.Succeeded);
    }

    [Theory]
    [InlineData(FieldValidationMode.Present, "{}")]
    [InlineData(FieldValidationMode.None, """{"ExecutionArn":1}""")]
    public async Task A_less_strict_mode_lets_more_pass(FieldValidationMode mode, string result)
    {
        var response = await Test("states:startExecution", result, mode);

        response.Status.Should().Be(TestStateStatus.Succeeded);
    }

    private static Task<TestStateResponse> Test(string resource, string result, FieldValidationMode mode = FieldValidationMode.Strict) =>
        StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = $$"""{"Type":"Task","Resource":"arn:aws:states:::{{resource}}","Parameters":{"a":1},"End":true}""",
            Mock = new TestStateMock { Result = result, FieldValidationMode = mode },
        });
}
