using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.Time;
using Xunit.Abstractions;

namespace Understudy.Fixtures.Tests;

public sealed class TracedStateMachineTests : IClassFixture<PayMachine>, IDisposable
{
    private readonly CapturedOutput _output = new();
    private readonly TracedStateMachine _traced;
    private readonly TracedStateMachine _shown;

    public TracedStateMachineTests(PayMachine pay, ITestOutputHelper output)
    {
        _traced = pay.Machine.TracedTo(_output);
        _shown = pay.Machine.TracedTo(output);
    }

    private static ExecutionOptions Named => new() { Name = "traced" };

    private static TaskDoubles Doubles => new TaskDoubles()
        .On("Pay", t => t.Throws("Gateway.Timeout").Once().ThenReturns(1))
        .On("Tell", t => t.Returns(new { MessageId = "m-1" }));

    // The real output of a test still takes what is written when the test class is disposed.
    public void Dispose()
    {
        _traced.Dispose();
        _shown.Dispose();
    }

    [Fact]
    public async Task An_execution_that_ran_to_its_end_leaves_its_trace()
    {
        await _traced.ExecuteAsync(new { orderId = 42 }, Doubles, Named);

        _output.Text.Should().Be(
            """
            pay (traced), input {"orderId":42}
                +0 s  Pay        #1  failed     Gateway.Timeout
                +5 s  Pay        #2  succeeded
                +5 s  Tell       #1  succeeded
                +5 s  execution      SUCCEEDED
            """);
    }

    [Fact]
    public async Task An_execution_that_can_never_end_is_a_deadlock_as_without_traces()
    {
        var run = () => _traced.ExecuteAsync("{}", new TaskDoubles().On("Pay", t => t.NeverAnswers()), Named);

        await run.Should().ThrowAsync<ExecutionDeadlockedException>();
    }

    [Fact]
    public void A_live_execution_leaves_its_trace_once_at_the_end_of_the_test()
    {
        var execution = _traced.Start("""{"orderId":42}""", Doubles, Named);
        _output.Text.Should().BeEmpty();

        execution.Clock.Advance(1.Seconds());
        _traced.Dispose();
        _traced.Dispose();

        _output.Text.Should().Be(
            """
            pay (traced), running for 1 s, input {"orderId":42}
                +0 s  Pay        #1  failed   Gateway.Timeout
                +0 s  execution      RUNNING
            """);
    }

    [Fact]
    public async Task A_live_execution_with_handlers_that_wait_is_traced_too()
    {
        await _traced.StartAsync(new { orderId = 1 }, Doubles, Named);
        await _traced.StartAsync("""{"orderId":2}""", Doubles, Named);

        _traced.Dispose();

        _output.Text.Should().Contain("running for 0 s, input {\"orderId\":1}").And.Contain("running for 0 s, input {\"orderId\":2}");
    }

    [Fact]
    public void What_a_live_execution_leaves_at_the_disposal_of_the_test_class_reaches_the_runner()
    {
        var execution = _shown.Start(tasks: Doubles);

        execution.Status.Should().Be(ExecutionStatus.Running);
    }

    [Fact]
    public async Task A_string_is_JSON_text()
    {
        var execution = await _traced.ExecuteAsync("[1]", Doubles);

        execution.Input.Should().Be(JsonData.Array(1));
    }

    [Fact]
    public async Task A_long_input_is_shortened()
    {
        await _traced.ExecuteAsync(new { text = new string('x', 1000) }, Doubles, Named);

        _output.Text.Should().StartWith($"pay (traced), input {{\"text\":\"{new string('x', 191)}… (1011 bytes)\n");
    }

    [Fact]
    public void A_history_from_AWS_leaves_its_trace_without_a_machine()
    {
        var history = ExecutionHistory.Parse(
            """{"events":[{"id":1,"previousEventId":0,"type":"ExecutionStarted","timestamp":"2026-01-31T12:00:00Z","executionStartedEventDetails":{"input":"{}"}}]}""");

        _output.WriteTrace(history);

        _output.Text.Should().Be("+0 s  execution  RUNNING");
    }
}
