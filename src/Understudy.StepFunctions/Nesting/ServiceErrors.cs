using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Doubles.Integrations;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>How a task of Step Functions' own API fails.</summary>
internal static class ServiceErrors
{
    /// <summary>The API refuses the call.</summary>
    public static TaskOutcome Of(TaskAttempt attempt, string code, string message)
    {
        var prefix = attempt.State.Resource.Service == "states" ? "StepFunctions" : "Sfn";
        var cause = ServiceCause.Of($"{prefix}.{code}Exception", message, 400, attempt.Call, code);
        return Failed(attempt, $"{prefix}.{code}Exception", cause);
    }

    /// <summary>Step Functions does not come to call the API.</summary>
    public static TaskOutcome Missing(TaskAttempt attempt, string field) => Failed(
        attempt,
        ErrorNames.Runtime,
        $"The Parameters '{attempt.Call.Input}' could not be used to start the Task: [The field '{field}' is required but was missing]");

    private static TaskOutcome Failed(TaskAttempt attempt, string error, string cause) =>
        attempt.State.Resource.Pattern == IntegrationPattern.RequestResponse ? TaskOutcome.Failed(error, cause) : TaskOutcome.NotSubmitted(error, cause);
}
