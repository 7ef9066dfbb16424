using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests;

public class ExecutionOptionsTests
{
    public static TheoryData<ExecutionOptions, string> Faulty => new()
    {
        { new() { Name = "" }, "ExecutionOptions.Name is \"\". A name has 1 to 80 characters, none of them blank, a control character or one of ? * < > { } [ ] \" # % \\ ^ | ~ ` $ & , ; : /." },
        { new() { Name = "a b" }, "ExecutionOptions.Name is \"a b\". A name has 1 to 80 characters, none of them blank, a control character or one of ? * < > { } [ ] \" # % \\ ^ | ~ ` $ & , ; : /." },
        { new() { AccountId = "123" }, "ExecutionOptions.AccountId is \"123\". An account has twelve digits." },
        { new() { Limits = null! }, "ExecutionOptions.Limits is null. Write ExecutionLimits.None to lift all limits." },
        { new() { Limits = new() { HistoryEvents = 0 } }, "ExecutionLimits.HistoryEvents is 0. Write 2 or more, or null to lift the limit." },
        { new() { Limits = new() { MapConcurrency = 0 } }, "ExecutionLimits.MapConcurrency is 0. Write 1 or more, or null to lift the limit." },
        { new() { Limits = new() { PayloadBytes = -1 } }, "ExecutionLimits.PayloadBytes is -1. Write 1 or more, or null to lift the limit." },
        { new() { Limits = new() { Duration = TimeSpan.FromSeconds(-1) } }, "ExecutionLimits.Duration is -00:00:01. Write a time of zero or more, or null to lift the limit." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task An_option_that_no_execution_can_have_is_refused(ExecutionOptions options, string message)
    {
        var run = () => Asl.State("""{"Type":"Succeed"}""").ExecuteAsync(options: options);

        (await run.Should().ThrowAsync<InvalidExecutionOptionsException>()).Which.Message.Should().Be(message);
    }

    [Fact]
    public async Task An_input_that_cannot_be_JSON_is_refused()
    {
        var run = () => Asl.State("""{"Type":"Succeed"}""").ExecuteAsync(double.NaN);

        (await run.Should().ThrowAsync<InvalidExecutionInputException>()).WithMessage(
            "The input cannot be made into JSON. NaN is not a JSON number; JSON has no infinities and no NaN.");
    }
}
