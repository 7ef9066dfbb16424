using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Callbacks;

public class TaskTokenExceptionTests
{
    private readonly Execution _execution = TaskTokenTests.Machine("").Start(
        tasks: new TaskDoubles().On("S", t => t.WaitsForToken()), options: new ExecutionOptions { Clock = new VirtualClock() });

    private string Token => _execution.PendingTasks.Single().TaskToken;

    [Fact]
    public void A_token_sent_twice_is_refused_with_TaskTimedOut()
    {
        var token = Token;
        _execution.SendTaskSuccess(token, "1");

        var again = () => _execution.SendTaskSuccess(token, "2");

        again.Should().Throw<TaskTokenException>().Where(e => e.Code == "TaskTimedOut" && e.Token == token).WithMessage(
            "SendTaskSuccess is refused with TaskTimedOut: the task of state \"S\" with that token has ended: it was answered, timed out or was aborted.\n"
            + "Send a token once, while execution.PendingTasks lists it; each retry has a token of its own.");
    }

    [Fact]
    public void What_is_no_token_is_refused_with_InvalidToken()
    {
        var send = () => _execution.SendTaskFailure("abc");

        send.Should().Throw<TaskTokenException>().Where(e => e.Code == "InvalidToken").WithMessage(
            "SendTaskFailure is refused with InvalidToken: \"abc\" is no task token.\n"
            + "Take it from execution.PendingTasks, from TaskCall.TaskToken, or from the input that the double received.");
    }

    [Fact]
    public void A_token_of_nobody_is_refused_with_TaskDoesNotExist()
    {
        var send = () => _execution.SendTaskHeartbeat("AQ" + Convert.ToBase64String(new byte[32]));

        send.Should().Throw<TaskTokenException>().Where(e => e.Code == "TaskDoesNotExist").WithMessage(
            "SendTaskHeartbeat is refused with TaskDoesNotExist: no task of this execution has that token.\n"
            + "Send the token to the execution that issued it: execution.PendingTasks lists its tokens.");
    }

    [Fact]
    public void Output_that_is_too_large_is_refused_and_the_task_goes_on_waiting()
    {
        var send = () => _execution.SendTaskSuccess(Token, (object)new string('x', 262_144));

        send.Should().Throw<TaskTokenException>().Where(e => e.Code == "InvalidOutput").WithMessage(
            "SendTaskSuccess is refused with InvalidOutput: the output is 262146 bytes of JSON.\n"
            + "Send JSON text, at most 262144 bytes; a string goes as JSON text too: \"\\\"text\\\"\".");
        _execution.Status.Should().Be(ExecutionStatus.Running);
    }

    [Fact]
    public void Output_that_is_no_JSON_is_refused_with_InvalidOutput()
    {
        var send = () => _execution.SendTaskSuccess(Token, "nope");

        send.Should().Throw<TaskTokenException>().Where(e => e.Code == "InvalidOutput")
            .WithMessage("SendTaskSuccess is refused with InvalidOutput: the output is no JSON. *");
    }

    [Fact]
    public void An_error_name_that_is_too_long_is_refused_with_ValidationException()
    {
        var send = () => _execution.SendTaskFailure(Token, new string('e', 257));

        send.Should().Throw<TaskTokenException>().Where(e => e.Code == "ValidationException").WithMessage(
            "SendTaskFailure is refused with ValidationException: error has 257 characters; AWS takes at most 256.\nShorten it.");
    }

    [Fact]
    public void A_double_cannot_wait_for_the_token_of_a_state_that_has_none()
    {
        var start = () => Asl.Task().Start(tasks: new TaskDoubles().On("S", t => t.WaitsForToken()));

        start.Should().Throw<TaskTokenException>().WithMessage(
            $"""
            The double of state "S" waits for a task token, but the resource {Asl.Lambda}F has none.
            Return a result instead, or end the state's Resource with .waitForTaskToken.
            """);
    }
}
