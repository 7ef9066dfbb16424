using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class LambdaHandlerTests
{
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"CheckStock","States":{"CheckStock":
          {"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Stock","End":true}}}
        """);

    // snippet: lambda-handler
    [Fact]
    public async Task The_real_handler_answers_on_the_clock_of_the_execution()
    {
        var clock = new VirtualClock();
        var doubles = new TaskDoubles().OnFunction("Stock", t => t.Handles(new StockFunction(clock).HandleAsync));

        var execution = await _machine.ExecuteAsync(new { OrderId = 13 }, doubles, new ExecutionOptions { Clock = clock });

        execution.Should().HaveOutput(new { InStock = false }).And.HaveTaken(3.Seconds());
    }
    // end snippet

    // snippet: lambda-exception
    [Fact]
    public async Task What_the_handler_throws_is_the_error_that_Lambda_reports()
    {
        var clock = new VirtualClock();
        var doubles = new TaskDoubles().OnFunction("Stock", t => t.Handles(new StockFunction(clock).HandleAsync));

        var execution = await _machine.ExecuteAsync(new { OrderId = -1 }, doubles, new ExecutionOptions { Clock = clock });

        execution.Should().HaveFailed("ArgumentException").WithCause("*an order has a positive number*");
    }
    // end snippet

    // snippet: lambda-call
    [Fact]
    public async Task A_double_may_look_at_the_call_itself()
    {
        var doubles = new TaskDoubles().On("CheckStock", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(1.Seconds(), call.Clock);
            return (object?)new { call.FunctionName, call.Attempt };
        }));

        var execution = await _machine.ExecuteAsync(tasks: doubles);

        execution.Should().HaveOutput("""{"FunctionName":"Stock","Attempt":1}""").And.HaveTaken(1.Seconds());
    }
    // end snippet
}
