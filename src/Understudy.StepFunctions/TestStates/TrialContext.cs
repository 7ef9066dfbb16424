using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.TestStates;

/// <summary>The Context Object of a state in isolation, when the request brings none.</summary>
/// <remarks>Recorded: the state runs in a made-up Express execution and is called <c>StateName</c> whatever its name; the role is null when there is none.</remarks>
internal static class TrialContext
{
    public static ObjectData Of(Frame frame, StateTrial trial)
    {
        if (trial.Context is { } given)
        {
            return given;
        }

        var run = frame.Run;
        var (region, account, machine) = (run.Options.Region, run.Options.AccountId, run.Machine.Name);
        var context = JsonData.Object(
            ("Execution", JsonData.Object(
                ("Id", $"arn:aws:states:{region}:{account}:express:{machine}:{run.Name}"),
                ("Input", run.Input),
                ("Name", run.Name),
                ("RoleArn", trial.RoleArn),
                ("StartTime", Timestamps.Format(run.StartTime)))),
            ("StateMachine", JsonData.Object(("Id", $"arn:aws:states:{region}:{account}:stateMachine:{machine}"), ("Name", machine))),
            ("State", StateOf(frame)));
        return frame.TaskToken is { } token ? context.With("Task", JsonData.Object(("Token", token))) : context;
    }

    private static ObjectData StateOf(Frame frame)
    {
        var state = JsonData.Object(("Name", TestedState.DefaultName), ("EnteredTime", Timestamps.Format(frame.EnteredTime)));
        return frame.State is RetryableState ? state.With("RetryCount", 0) : state;
    }
}
