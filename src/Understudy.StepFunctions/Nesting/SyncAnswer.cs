using Understudy.Json;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>What StartSyncExecution answers by the AWS SDK, also for an execution that failed.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html">StartSyncExecution</see>:
/// the duration is billed in steps of 100 ms, the memory in steps of 64 MB.</remarks>
internal static class SyncAnswer
{
    private const int BilledStep = 100;
    private static readonly JsonData Included = JsonData.Object(("Included", true));

    public static JsonData Of(ExecutionRun run)
    {
        var took = (run.StopTime!.Value - run.StartTime).TotalMilliseconds;
        var billed = Math.Max(1, (long)Math.Ceiling(took / BilledStep)) * BilledStep;
        var answer = JsonData.Object(
            ("BillingDetails", JsonData.Object(("BilledDurationInMilliseconds", billed), ("BilledMemoryUsedInMB", 64))));
        answer = With(answer, "Cause", run.Failure?.Cause);
        answer = With(answer, "Error", run.Failure?.Error);
        answer = answer.With("ExecutionArn", run.Arn)
            .With("Input", run.Input.ToString())
            .With("InputDetails", Included)
            .With("Name", run.Name);
        if (run.Output is { } output)
        {
            answer = answer.With("Output", output.ToString()).With("OutputDetails", Included);
        }

        return answer.With("StartDate", Timestamps.Format(run.StartTime))
            .With("StateMachineArn", run.MachineArn)
            .With("Status", ExecutionDescription.StatusOf(run.Status))
            .With("StopDate", Timestamps.Format(run.StopTime!.Value));
    }

    private static ObjectData With(ObjectData answer, string name, string? text) => text is null ? answer : answer.With(name, text);
}
