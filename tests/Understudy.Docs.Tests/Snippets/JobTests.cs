using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class JobTests
{
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"Report","States":{"Report":{"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun.sync","Parameters":{"JobName":"report"},"End":true}}}
        """);

    // snippet: job-run
    [Fact]
    public async Task The_report_is_ready_when_the_job_has_ended()
    {
        var doubles = new TaskDoubles().On("Report", t => t.Returns(new { JobRunState = "SUCCEEDED" }, after: TimeSpan.FromMinutes(10)));

        var execution = await _machine.ExecuteAsync(tasks: doubles);

        execution.Should().HaveSucceeded().And.HaveTaken(TimeSpan.FromMinutes(10));
    }
    // end snippet

    // snippet: job-aborted
    [Fact]
    public void A_stopped_execution_aborts_the_job()
    {
        var isAborted = false;
        var doubles = new TaskDoubles().On("Report", t => t.Handles((TaskCall call) =>
        {
            call.CancellationToken.Register(() => isAborted = true);
            return (object)TaskOutcome.Never();
        }));
        var execution = _machine.Start(tasks: doubles);

        execution.Stop();

        Assert.True(isAborted);
    }
    // end snippet
}
