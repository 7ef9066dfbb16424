namespace Understudy.StepFunctions;

/// <summary>A task token was sent that AWS would refuse: the test's fault, so no Retry and no Catch sees it.</summary>
public sealed class TaskTokenException : Exception, ITestFault
{
    private TaskTokenException(string code, string? token, string message)
        : base(message)
    {
        Code = code;
        Token = token;
    }

    /// <summary>The error of the AWS API: <c>InvalidToken</c>, <c>TaskDoesNotExist</c>, <c>TaskTimedOut</c>, <c>InvalidOutput</c> or <c>ValidationException</c>.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html#API_SendTaskSuccess_Errors">SendTaskSuccess</see>.</remarks>
    public string Code { get; }

    /// <summary>The token that was sent; null when there was none.</summary>
    public string? Token { get; }

    internal static TaskTokenException Malformed(string action, string token) => Refused(
        action, "InvalidToken", token,
        $"\"{token}\" is no task token.",
        "Take it from execution.PendingTasks, from TaskCall.TaskToken, or from the input that the double received.");

    internal static TaskTokenException Unknown(string action, string token) => Refused(
        action, "TaskDoesNotExist", token,
        "no task of this execution has that token.",
        "Send the token to the execution that issued it: execution.PendingTasks lists its tokens.");

    internal static TaskTokenException Closed(string action, string token, string state) => Refused(
        action, "TaskTimedOut", token,
        $"the task of state \"{state}\" with that token has ended: it was answered, timed out or was aborted.",
        "Send a token once, while execution.PendingTasks lists it; each retry has a token of its own.");

    internal static TaskTokenException BadOutput(string token, string fault) => Refused(
        "SendTaskSuccess", "InvalidOutput", token, fault, "Send JSON text, at most 262144 bytes; a string goes as JSON text too: \"\\\"text\\\"\".");

    internal static TaskTokenException TooLong(string token, string member, int length, int longest) => Refused(
        "SendTaskFailure", "ValidationException", token, $"{member} has {length} characters; AWS takes at most {longest}.", "Shorten it.");

    internal static TaskTokenException BadWorkerName(int length, int longest) => Refused(
        "GetActivityTask", "ValidationException", null, $"workerName has {length} characters; AWS takes 1 to {longest}.", "Give the worker another name, or none.");

    internal static TaskTokenException NoToken(string action, string state, string resource) => Refused(
        action, "InvalidToken", null,
        $"the task of state \"{state}\" (resource {resource}) has no task token, or has ended.",
        "Return a result instead, or end the state's Resource with .waitForTaskToken.");

    internal static TaskTokenException NothingToWaitFor(string state, string resource) => new(
        "InvalidToken", null,
        $"""
        The double of state "{state}" waits for a task token, but the resource {resource} has none.
        Return a result instead, or end the state's Resource with .waitForTaskToken.
        """);

    private static TaskTokenException Refused(string action, string code, string? token, string fault, string remedy) =>
        new(code, token, $"{action} is refused with {code}: {fault}\n{remedy}");
}
