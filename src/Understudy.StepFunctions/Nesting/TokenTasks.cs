using Understudy.Json;
using Understudy.StepFunctions.Callbacks;
using Understudy.StepFunctions.Hosting;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>Tasks that send a task token: <c>aws-sdk:sfn:sendTaskSuccess</c> and its like.</summary>
internal static class TokenTasks
{
    public static TaskOutcome Send(ExecutionGroup group, TaskAttempt attempt)
    {
        if (Text(attempt, "TaskToken") is not { } token)
        {
            return ServiceErrors.Missing(attempt, "TaskToken");
        }

        try
        {
            return Send(group.IssuerOf(token) ?? attempt.Frame.Run, attempt, token);
        }
        catch (TaskTokenException e)
        {
            return ServiceErrors.Of(attempt, e.Code, MessageOf(e.Code));
        }
    }

    private static TaskOutcome Send(ExecutionRun issuer, TaskAttempt attempt, string token)
    {
        switch (attempt.State.Resource.Action)
        {
            case "sendTaskSuccess" when Output(attempt) is { } output:
                issuer.SendAnswer("SendTaskSuccess", token, Callback.Success(token, output, issuer.Options.Limits.PayloadBytes));
                break;
            case "sendTaskSuccess":
                return ServiceErrors.Missing(attempt, "Output");
            case "sendTaskFailure":
                issuer.SendAnswer("SendTaskFailure", token, Callback.Failure(token, Text(attempt, "Error"), Text(attempt, "Cause")));
                break;
            default:
                issuer.SendHeartbeat(token);
                break;
        }

        return TaskOutcome.Succeeded(JsonData.EmptyObject);
    }

    /// <summary>JSON text; a value that is no string goes as its text, as Step Functions sends it.</summary>
    private static string? Output(TaskAttempt attempt) =>
        Text(attempt, "Output") ?? (attempt.Call.Input.TryGet("Output", out var value) ? value.ToString() : null);

    private static string? Text(TaskAttempt attempt, string member) =>
        attempt.Call.Input.TryGet(member, out var value) && value is StringData text ? text.Value : null;

    private static string MessageOf(string code) => code switch
    {
        "InvalidToken" => "Invalid Token: 'Invalid token'",
        "TaskDoesNotExist" => "Task Does Not Exist: 'Provided task does not exist'",
        "TaskTimedOut" => "Task Timed Out: 'Provided task does not exist anymore'",
        "InvalidOutput" => "Invalid Output: 'The output is no JSON, or too large'",
        _ => "1 validation error detected",
    };
}
