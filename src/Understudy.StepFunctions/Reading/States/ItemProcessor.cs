using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>What an <c>ItemProcessor</c> says of its Map.</summary>
/// <param name="Workflow">What runs for each item.</param>
/// <param name="Distributed">The type of the executions that run it; null for an inline Map.</param>
internal sealed record ItemProcessor(Workflow Workflow, StateMachineType? Distributed);
