using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class ReplayTests
{
    // snippet: replayed-history
    [Fact]
    public async Task The_definition_still_does_what_it_did_in_AWS()
    {
        var machine = StateMachine.FromFile("order.asl.json");
        var recorded = ExecutionHistory.FromFile("recorded/flaky-payment.history.json");

        var report = await ExecutionReplay.RunAsync(machine, recorded);

        report.Should().Match();
    }
    // end snippet
}
