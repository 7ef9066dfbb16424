namespace Understudy.StepFunctions;

/// <summary>An exception that leaves a run with the history of what happened until then.</summary>
internal interface IToldFault
{
    void Tell(ExecutionHistory history);
}
