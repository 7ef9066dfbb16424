using System.Diagnostics;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What an execution that cannot go on waits for.</summary>
/// <param name="State">The state.</param>
/// <param name="Kind">What its task waits for.</param>
/// <param name="Execution">The child execution it stands in, or that it waits for; null for the execution's own states.</param>
internal sealed record Wait(string State, WaitKind Kind, string? Execution)
{
    public override string ToString()
    {
        var state = Execution is null ? $"\"{State}\"" : $"\"{State}\" of execution \"{Execution}\"";
        return Kind switch
        {
            WaitKind.Answer => $"the answer of the Task state {state}",
            WaitKind.Token => $"the task token of state {state} that nobody has sent",
            WaitKind.Worker => $"a worker that takes the activity of state {state}",
            WaitKind.Child => $"the end of execution \"{Execution}\" that state \"{State}\" has started",
            _ => throw new UnreachableException(),
        };
    }
}
