using NSubstitute;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Understudy.Substitutes;

namespace Understudy.Docs.Tests.Snippets;

public class SubstituteTests
{
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"CheckStock","States":{"CheckStock":
          {"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Stock",
           "Retry":[{"ErrorEquals":["TimeoutException"]}],"End":true}}}
        """);

    // snippet: substitute-test
    [Fact]
    public async Task A_stock_service_that_times_out_once_is_asked_again()
    {
        var stock = Substitute.For<IStock>();
        stock.AskAsync(Arg.Is<StockQuestion>(asked => asked.OrderId == 42))
            .Returns(_ => throw new TimeoutException(), _ => Task.FromResult(new StockAnswer(InStock: true)));
        var doubles = new TaskDoubles().On("CheckStock", stock, s => s.AskAsync);

        var execution = await _machine.ExecuteAsync(new { OrderId = 42 }, doubles);

        execution.Should().HaveOutput(new { InStock = true }).And.HaveRetried("CheckStock", times: 1);
        await stock.Received(2).AskAsync(Arg.Any<StockQuestion>());
    }
    // end snippet
}
