namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>The values that the expressions of one field read from.</summary>
/// <param name="Input">What <c>$</c> and <c>$states.input</c> are.</param>
/// <param name="Result">What <c>$states.result</c> is; null where there is none.</param>
/// <param name="Item">What <c>$$.Map.Item.Value</c> is; null outside an ItemSelector.</param>
/// <param name="Workflow">Holds the execution's input and the variables.</param>
internal sealed record Sources(Need Input, Need? Result, Need? Item, WorkflowNeeds Workflow);
