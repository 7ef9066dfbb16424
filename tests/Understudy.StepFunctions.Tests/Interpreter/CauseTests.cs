namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>The words of the failures that states come to by themselves.</summary>
public class CauseTests
{
    private const string InS = "An error occurred while executing the state 'S' (entered at the event id #2). ";

    public static TheoryData<string, string> Failures => new()
    {
        {
            """{"Type":"Fail","ErrorPath":"$.n"}""",
            "The field 'ErrorPath' must give a string, but gave 5."
        },
        {
            """{"Type":"Fail","Error":"E","CausePath":"$.items"}""",
            "The field 'CausePath' must give a string, but gave [1]."
        },
        {
            """{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}""",
            "Reference path \"$\" must point to array."
        },
        {
            """{"Type":"Map","ItemsPath":"$.n","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}""",
            "Reference path \"$.n\" must point to array."
        },
        {
            """{"Type":"Map","ItemsPath":"$.items","MaxConcurrencyPath":"$.less","End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}""",
            "MaxConcurrency cannot be negative."
        },
        {
            """{"Type":"Map","ItemsPath":"$.items","ItemSelector":{"x.$":"$.no"},"End":true,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}""",
            "The JSONPath '$.no' specified for the field 'x.$' could not be found in the input '{\"n\":5,\"less\":-1,\"items\":[1]}'"
        },
        {
            """{"Type":"Task","Resource":"arn:aws:states:::apigateway:invoke","Parameters":{"ApiEndpoint":"e","Method":"GET","Headers":{"A":"b"}},"End":true}""",
            "The Parameters '{\"ApiEndpoint\":\"e\",\"Method\":\"GET\",\"Headers\":{\"A\":\"b\"}}' could not be used to start the Task: "
                + "[The value of the field 'Headers' has an invalid format]"
        },
        {
            """{"Type":"Wait","SecondsPath":"$.items","End":true}""",
            "The SecondsPath parameter cannot be parsed as a long value: $.items == [1]"
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_state_that_cannot_process_its_data_says_why(string state, string cause)
    {
        var execution = await Asl.State(state).ExecuteAsync("""{"n":5,"less":-1,"items":[1]}""");

        (execution.Error, execution.Cause).Should().Be(("States.Runtime", InS + cause));
    }

    [Fact]
    public async Task A_choice_without_a_true_rule_and_without_a_default_says_so()
    {
        var machine = Asl.Machine("""
            {"StartAt":"S","States":{"S":{"Type":"Choice","Choices":[{"Variable":"$.n","NumericEquals":6,"Next":"T"}]},"T":{"Type":"Succeed"}}}
            """);

        var execution = await machine.ExecuteAsync("""{"n":5}""");

        (execution.Error, execution.Cause).Should().Be(
            ("States.Runtime", InS + "Failed to transition out of the state. The state does not point to a next state."));
    }
}
