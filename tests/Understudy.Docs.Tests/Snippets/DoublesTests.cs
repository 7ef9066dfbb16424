using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class DoublesTests
{
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"Lines","States":{"Lines":{"Type":"Map","ItemsPath":"$.lines","MaxConcurrency":1,"ItemProcessor":{"StartAt":"Price","States":{
          "Price":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","OutputPath":"$.Payload",
            "Parameters":{"FunctionName":"price","Payload.$":"$"},
            "Retry":[{"ErrorEquals":["Busy"]}],"End":true}}},"End":true}}}
        """);

    // snippet: doubles-iterations
    [Fact]
    public async Task Each_iteration_has_the_sequence_for_itself()
    {
        var doubles = new TaskDoubles().On("Price", t => t.PerIteration().Throws("Busy").Once().ThenReturns(9));

        var execution = await _machine.ExecuteAsync(new { lines = new[] { "book", "pen" } }, doubles);

        execution.Should().HaveOutput("[9,9]").And.HaveAttempted("Price", times: 4);
    }
    // end snippet

    // snippet: doubles-when
    [Fact]
    public async Task The_input_chooses_the_answer()
    {
        var doubles = new TaskDoubles().OnFunction("price", t => t
            .When(item => item == "book", book => book.Returns(20))
            .WhenItem(1, second => second.Returns(5, after: 3.Seconds()))
            .Returns(1));

        var execution = await _machine.ExecuteAsync(new { lines = new[] { "book", "pen", "ink" } }, doubles);

        execution.Should().HaveOutput("[20,5,1]").And.HaveTaken(3.Seconds());
        doubles.VerifyAllUsed();
    }
    // end snippet
}
