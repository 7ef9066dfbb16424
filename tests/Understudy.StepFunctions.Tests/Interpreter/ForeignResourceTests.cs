using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class ForeignResourceTests
{
    [Theory]
    [InlineData("foo:bar")]
    [InlineData("arn:aws:swf:us-east-1:123456789012:task:ship")]
    [InlineData("https://example.org/ship?fast=1")]
    public async Task A_task_whose_resource_is_another_URI_runs_by_its_double(string resource)
    {
        var machine = StateMachine.Parse($$"""{"StartAt":"Ship","States":{"Ship":{"Type":"Task","Resource":"{{resource}}","End":true} } }""");
        var doubles = new TaskDoubles().On("Ship", task => task.Returns(new { tracking = "T-1" }));

        var execution = await machine.ExecuteAsync(new { }, doubles);

        execution.Output.Should().Be(JsonData.Parse("""{"tracking":"T-1"}"""));
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("foo:")]
    [InlineData(":bar")]
    [InlineData("1foo:bar")]
    [InlineData("foo:b r")]
    [InlineData("foo:${bar}")]
    [InlineData("arn:aws:sqs:us-east-1:123456789012:orders")]
    [InlineData("arn:aws:swf:us-east-1:123456789012:task:")]
    public void What_is_neither_a_URI_nor_an_ARN_of_a_service_is_refused(string resource)
    {
        var result = StateMachine.Validate($$"""{"StartAt":"Ship","States":{"Ship":{"Type":"Task","Resource":"{{resource}}","End":true} } }""");

        result.IsValid.Should().BeFalse();
    }
}
