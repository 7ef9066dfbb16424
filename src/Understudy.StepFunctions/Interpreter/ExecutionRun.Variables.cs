using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <content>The quotas of variables, and what JSONata borrows from the execution.</content>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Passing data with variables</see>.</remarks>
internal sealed partial class ExecutionRun
{
    private const long MostVariableBytes = 10 * 1024 * 1024;

    private JsonataHost? _jsonata;

    public JsonataHost Jsonata => _jsonata ??= new JsonataHost(Clock, Random.NextDouble, Random.NextUuid);

    /// <summary>The bytes of all variables that can be read anywhere in the execution.</summary>
    public long VariableBytes { get; set; }

    /// <summary>Gives the frame its variables; the answer is what the event of the state's exit tells.</summary>
    private object Assign(Frame frame, JsonData output, ObjectData assigned)
    {
        CheckVariables(frame, assigned);
        frame.Assign(assigned);
        return assigned.Count == 0 ? output : new ExitTerms(output, assigned);
    }

    private void CheckVariables(Frame frame, ObjectData? assigned)
    {
        if (assigned is null || _payloadQuota is null)
        {
            return;
        }

        // A quota for each variable and for all of one Assign; what keeps the second keeps the first.
        if (Variables.SizeOf(assigned) > _payloadQuota)
        {
            throw new StateFailureException(
                ErrorNames.DataLimitExceeded,
                $"The state/task '{frame.State.Name}' assigned variables with a size exceeding the maximum number of bytes service limit.");
        }

        if (VariableBytes + frame.GrowthBy(assigned) > MostVariableBytes)
        {
            throw new StateFailureException(
                ErrorNames.DataLimitExceeded,
                $"The state/task '{frame.State.Name}' assigned variables that exceed, with those of the whole execution, the maximum number of bytes service limit.");
        }
    }
}
