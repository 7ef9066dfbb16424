namespace Understudy.StepFunctions.Tests.Validation;

public class DiagnosticTests
{
    private const string Lambda = "\"Resource\":\"arn:aws:states:::lambda:invoke\"";
    private const string Inner = """{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}""";
    private const string Distributed = """{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}}""";

    public static TheoryData<string, string> States => new()
    {
        { """{"Typ":"Pass","End":true}""", "SCHEMA_VALIDATION_FAILED: These fields are required: [Type] at /States/A" },
        { """{"Type":"Pas","End":true}""", "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/A/Type" },
        { """{"Type":"Pass"}""", "SCHEMA_VALIDATION_FAILED: There should be one of the following fields: [Next, End] at /States/A" },
        { """{"Type":"Pass","End":true,"Choices":[]}""", "SCHEMA_VALIDATION_FAILED: Field 'Choices' is not supported at /States/A" },
        { """{"Type":"Pass","End":true,"Output":1}""", "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage at /States/A" },
        { """{"Type":"Pass","End":true,"QueryLanguage":"JSONata","Parameters":{}}""", "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONata', but field 'Parameters' is only supported for the 'JSONPath' QueryLanguage at /States/A" },
        { """{"Type":"Pass","End":true,"QueryLanguage":"JSONPATH","Output":1}""", "SCHEMA_VALIDATION_FAILED: The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata] at /States/A/QueryLanguage" },
        { """{"Type":"Pass","End":true,"InputPath":"a"}""", "SCHEMA_VALIDATION_FAILED: Value is not a valid JSONPath at /States/A/InputPath" },
        { """{"Type":"Pass","End":true,"ResultPath":"$.a[*]"}""", "SCHEMA_VALIDATION_FAILED: Value is not a Reference Path at /States/A/ResultPath" },
        { """{"Type":"Pass","End":true,"Parameters":{"x":{"b.$":"States.Nope()"}}}""", "SCHEMA_VALIDATION_FAILED: The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call at /States/A/Parameters" },
        { """{"Type":"Pass","End":true,"Parameters":{"b.$":"States.MathAdd(1, '2')"}}""", "SCHEMA_VALIDATION_FAILED: The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call at /States/A/Parameters" },
        { """{"Type":"Pass","End":true,"Comment":1}""", "SCHEMA_VALIDATION_FAILED: Expected value of type String at /States/A/Comment" },
        { """{"Type":"Wait","Seconds":-1,"End":true}""", "SCHEMA_VALIDATION_FAILED: Minimum value is 0 at /States/A/Seconds" },
        { """{"Type":"Wait","Seconds":1.5,"End":true}""", "SCHEMA_VALIDATION_FAILED: Expected value of type Integer at /States/A/Seconds" },
        { """{"Type":"Wait","Seconds":100000000,"End":true}""", "SCHEMA_VALIDATION_FAILED: Maximum value is 99999999 at /States/A/Seconds" },
        { """{"Type":"Wait","Timestamp":"2016-12-05 21:29:29Z","End":true}""", "SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/A/Timestamp" },
        { """{"Type":"Wait","Seconds":1,"SecondsPath":"$.s","End":true}""", "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: [Seconds, SecondsPath] at /States/A" },
        { """{"Type":"Fail","ErrorPath":"$.a[*]"}""", "SCHEMA_VALIDATION_FAILED: Value is not a Reference Path at /States/A/ErrorPath" },
        { $$"""{"Type":"Task",{{Lambda}},"End":true,"Retry":[{"ErrorEquals":[]}]}""", "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/A/Retry[0]/ErrorEquals" },
        { """{"Type":"Parallel","Branches":[],"End":true}""", "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/A/Branches" },
        { $$"""{"Type":"Map","End":true,"ItemProcessor":{{Inner}},"Iterator":{"StartAt":"C","States":{"C":{"Type":"Succeed"} } } }""", "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: [ItemProcessor, Iterator] at /States/A" },
        { $$"""{"Type":"Map","End":true,"ItemProcessor":{{Distributed}},"ToleratedFailurePercentage":101}""", "SCHEMA_VALIDATION_FAILED: Maximum value is 100.0 at /States/A/ToleratedFailurePercentage" },
        { $$"""{"Type":"Map","End":true,"ItemProcessor":{{Distributed}},"Label":"a b"}""", "INVALID_LABEL_NAME: Invalid Label: a b at /States/A/Label" },
        { $$"""{"Type":"Task",{{Lambda}},"End":true,"Retry":[{"ErrorEquals":["E"],"BackoffRate":0.5}]}""", "SCHEMA_VALIDATION_FAILED: Minimum value is 1.0 at /States/A/Retry[0]/BackoffRate" },
        { $$"""{"Type":"Task",{{Lambda}},"End":true,"Credentials":{} }""", "SCHEMA_VALIDATION_FAILED: The field 'RoleArn' is required but was missing at /States/A/Credentials" },
        { $$"""{"Type":"Task",{{Lambda}},"End":true,"Credentials":{"RoleArn":5} }""", "SCHEMA_VALIDATION_FAILED: Expected value of type String at /States/A/Credentials/RoleArn" },
        { """{"Type":"Task","Resource":"arn:aws:states:::sqs:send","End":true}""", "SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::sqs:send is not recognized. The value is not a valid resource ARN, or the resource is not available in this region. at /States/A/Resource" },
        { """{"Type":"Pass","QueryLanguage":"JSONata","Output":{"v":["{% 1 + %}"]},"End":true}""", "INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/A/Output/v[0]" },
        { """{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% phone %}","End":true}""", "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported. at /States/A/Output" },
        { """{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% $states.result %}","End":true}""", "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$states.result' is not supported here. at /States/A/Output" },
    };

    public static TheoryData<string, string> Machines => new()
    {
        { "", "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object" },
        { "[]", "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object" },
        { "StartAt: A", "INVALID_JSON_DESCRIPTION: \"S\" is not expected here at [Source: (String)\"StartAt: A\"; line: 1, column: 1]" },
        { "{}", "SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /" },
        { """{"StartAt":"A","States":{}}""", "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States" },
        { """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}""", "MISSING_END_STATE: Workflow has no terminal state" },
        { """{"StartAt":"A","States":{"A":{"Type":"Succeed"},"B":{"Type":"Succeed"}}}""", "MISSING_TRANSITION_TARGET: State \"B\" is not reachable. at /States/B" },
        { """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"B"}],"Default":"Zzz"},"B":{"Type":"Succeed"}}}""", "MISSING_TRANSITION_TARGET: Missing 'Next' target: Zzz at /States/A/Default" },
        { """{"StartAt":"","States":{"":{"Type":"Succeed"}}}""", "INVALID_STATE_NAME: State '' has a name of 0 characters; a state's name has 1 to 80. at /States/" },
        { """{"StartAt":"A","States":{"A":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}}}}""", "DUPLICATE_STATE_NAME: Duplicate State name: A at /States/A/ItemProcessor/States/A" },
        { """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","QueryLanguage":"JSONPath","End":true}}}""", "SCHEMA_VALIDATION_FAILED: 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/A" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_faulty_state_is_told_as_Step_Functions_tells_it(string state, string told) => Validated($$"""{"StartAt":"A","States":{"A":{{state}} } }""").Should().Equal(told);

    [Theory]
    [MemberData(nameof(Machines))]
    public void A_faulty_machine_is_told_as_Step_Functions_tells_it(string definition, string told) => Validated(definition).Should().Equal(told);

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Express state machine does not support '.waitForTaskToken' service integration ")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "Express state machine does not support '.sync' service integration")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:pack", "Express state machine does not support Activity ARN")]
    public void An_Express_machine_neither_waits_nor_has_activities(string resource, string message)
    {
        var text = $$"""{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"{{resource}}","End":true} } }""";

        var result = StateMachine.Validate(text, new ValidationOptions { Type = StateMachineType.Express });

        result.Diagnostics.Should().ContainSingle().Which.Message.Should().Be(message);
        StateMachine.Validate(text).IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_loop_without_an_end_hides_the_states_that_nothing_leads_to()
    {
        var told = Validated("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"NOPE"},"B":{"Type":"Pass","Next":"A"}}}""");

        told.Should().Equal("MISSING_TRANSITION_TARGET: Missing 'Next' target: NOPE at /States/A/Next", "MISSING_END_STATE: Workflow has no terminal state");
    }

    private static IEnumerable<string> Validated(string definition) =>
        StateMachine.Validate(definition).Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}{(diagnostic.Location is null ? "" : $" at {diagnostic.Location}")}");
}
