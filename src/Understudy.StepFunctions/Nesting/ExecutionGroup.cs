using Understudy.StepFunctions.Activities;

namespace Understudy.StepFunctions.Nesting;

/// <summary>What executions that know of each other share: an execution and those it starts, or all of one host.</summary>
internal sealed class ExecutionGroup
{
    public ActivityQueue Activities { get; } = new();
}
