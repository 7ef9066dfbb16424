using Understudy.Json;
using Understudy.StepFunctions.Doubles;
using Understudy.StepFunctions.Doubles.Integrations;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>What StartExecution answers.</summary>
internal static class StartAnswer
{
    public static JsonData Of(TaskAttempt attempt, ExecutionRun child)
    {
        if (attempt.State.Resource.Service != "states")
        {
            return JsonData.Object(("ExecutionArn", child.Arn), ("StartDate", Timestamps.Format(child.StartTime)));
        }

        var integration = Integration.Of(attempt.State.Resource.Arn);
        var call = new DoubledCall(new DoubleKey(DoubleKeyKind.State, attempt.State.Name), attempt.Call, integration, Number: 1);
        var answer = JsonData.Object(("ExecutionArn", child.Arn), ("StartDate", child.StartTime.ToUnixTimeMilliseconds()));
        return integration.Shape.Answer(answer, call);
    }
}
