using FluentAssertions.Extensions;
using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class TimeoutTests
{
    // snippet: timeout-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {
          "StartAt": "Scan",
          "States": {
            "Scan": {
              "Type": "Task",
              "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Scan",
              "TimeoutSeconds": 600,
              "HeartbeatSeconds": 60,
              "Catch": [ { "ErrorEquals": ["States.Timeout"], "Next": "GiveUp" } ],
              "End": true
            },
            "GiveUp": { "Type": "Pass", "End": true }
          }
        }
        """);
    // end snippet

    // snippet: timeout-heartbeat
    [Fact]
    public async Task A_scan_without_a_heartbeat_is_given_up_after_a_minute()
    {
        var execution = await _machine.ExecuteAsync(tasks: new TaskDoubles().On("Scan", t => t.NeverAnswers()));

        execution.Should().HaveTimedOutIn("Scan").And.HaveCaught("Scan", "States.Timeout").GoingTo("GiveUp");
        execution.Should().HaveTaken(60.Seconds());
    }
    // end snippet

    // snippet: timeout-task
    [Fact]
    public async Task A_scan_that_stays_alive_is_given_up_after_ten_minutes()
    {
        var doubles = new TaskDoubles().On("Scan", t => t.NeverAnswers().SendsHeartbeats(every: 30.Seconds()));

        var execution = await _machine.ExecuteAsync(tasks: doubles);

        execution.Should().HaveTimedOutIn("Scan").And.HaveTaken(10.Minutes());
    }
    // end snippet

    // snippet: timeout-slow
    [Fact]
    public async Task A_slow_scan_that_sends_heartbeats_succeeds()
    {
        var doubles = new TaskDoubles().On("Scan", t => t.Returns("clean", after: 9.Minutes()).SendsHeartbeats(every: 30.Seconds()));

        var execution = await _machine.ExecuteAsync(tasks: doubles);

        execution.Should().HaveSucceeded().And.HaveTaken(9.Minutes()).And.NotHaveVisited("GiveUp");
    }
    // end snippet
}
