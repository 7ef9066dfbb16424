using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class ErrorMatchTests
{
    [Theory]
    [InlineData("States.ALL", "Any.Error", true)]
    [InlineData("States.ALL", "States.Timeout", true)]
    [InlineData("States.ALL", "States.QueryEvaluationError", true)]
    [InlineData("States.ALL", "States.Runtime", false)]
    [InlineData("States.ALL", "States.DataLimitExceeded", false)]
    [InlineData("States.ALL", null, true)]
    [InlineData("States.TaskFailed", "Any.Error", true)]
    [InlineData("States.TaskFailed", "States.Timeout", false)]
    [InlineData("States.TaskFailed", "States.Runtime", false)]
    [InlineData("States.Runtime", "States.Runtime", false)]
    [InlineData("States.DataLimitExceeded", "States.DataLimitExceeded", true)]
    [InlineData("States.HeartbeatTimeout", "States.Timeout", false)]
    [InlineData("Any.Error", "any.error", false)]
    [InlineData("Any.Error", "Any.Error", true)]
    public void A_name_takes_the_errors_that_the_service_lets_it_take(string name, string? error, bool taken)
    {
        ErrorMatch.Takes([name], new Failure(error, null)).Should().Be(taken);
    }

    [Theory]
    [InlineData("States.HeartbeatTimeout")]
    [InlineData("States.Timeout")]
    [InlineData("States.ALL")]
    public void A_missed_heartbeat_is_taken_by_its_own_name_and_as_a_timeout(string name)
    {
        ErrorMatch.Takes([name], new Failure("States.Timeout", null) { IsHeartbeatTimeout = true }).Should().BeTrue();
    }

    [Theory]
    [InlineData("States.ALL")]
    [InlineData("States.TaskFailed")]
    public void A_result_of_a_task_beyond_the_quota_is_taken_by_the_wildcards(string name)
    {
        ErrorMatch.Takes([name], new Failure("States.DataLimitExceeded", null) { IsTasksOwn = true }).Should().BeTrue();
    }

    [Fact]
    public void Any_name_of_the_list_may_take_the_error()
    {
        ErrorMatch.Takes(["A", "B"], new Failure("B", null)).Should().BeTrue();
    }
}
