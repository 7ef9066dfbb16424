using FluentAssertions.Extensions;
using Microsoft.Extensions.Time.Testing;
using Understudy.Assertions;
using Understudy.StepFunctions;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class FakeTimeProviderTests
{
    // snippet: fake-time-provider
    [Fact]
    public void The_fake_of_the_fixture_moves_the_execution()
    {
        var fake = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var machine = StateMachine.Parse("""
            {"StartAt":"Rest","States":{"Rest":{"Type":"Wait","Timestamp":"2026-03-01T09:00:00Z","End":true}}}
            """);
        var execution = machine.Start(options: new ExecutionOptions { Clock = new VirtualClock(fake) });

        fake.Advance(59.Minutes());
        execution.Should().BeRunning();

        fake.Advance(1.Minutes());
        execution.Should().HaveSucceeded().And.HaveTaken(1.Hours());
    }
    // end snippet
}
