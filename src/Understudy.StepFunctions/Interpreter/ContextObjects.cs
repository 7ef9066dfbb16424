using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Makes the Context Object (<c>$$</c>) of a moment.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Context object</see>; members as recorded.</remarks>
internal static class ContextObjects
{
    private static readonly MemberNames Plain = MemberNames.Of("Execution", "StateMachine", "State");
    private static readonly MemberNames OfState = MemberNames.Of("Name", "EnteredTime");

    public static JsonData Of(Frame frame)
    {
        if (frame.Run.Trial is { } trial)
        {
            return TrialContext.Of(frame, trial);
        }

        var context = JsonData.ObjectOwning(Plain, [frame.Run.ExecutionContext, frame.Run.StateMachineContext, StateOf(frame)]);
        if (frame.Iteration() is { } iteration)
        {
            context = WithItem(context, iteration);
        }

        return frame.TaskToken is { } token ? context.With("Task", JsonData.Object(("Token", token))) : context;
    }

    public static ObjectData WithItem(JsonData context, Frame iteration) => ((ObjectData)context).With(
        "Map", JsonData.Object(("Item", JsonData.Object(("Index", iteration.Index), ("Value", iteration.Item!)))));

    private static ObjectData StateOf(Frame frame)
    {
        var state = JsonData.ObjectOwning(OfState, [frame.State.Name, Timestamps.Format(frame.EnteredTime)]);
        return frame.State is RetryableState ? state.With("RetryCount", frame.RetryCount) : state;
    }
}
