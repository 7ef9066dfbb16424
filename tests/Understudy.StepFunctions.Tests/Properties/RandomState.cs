namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>A state of a random machine, before it has a name and a place.</summary>
/// <param name="Type">Its type; Fail and Succeed stand only at the end of a workflow, and Choice never does.</param>
/// <param name="Number">What its figures are made of.</param>
/// <param name="IsCareful">Whether it retries or catches, if its type can.</param>
/// <param name="Workflows">The branches of a Parallel; the first one is the item processor of a Map.</param>
internal sealed record RandomState(StateType Type, int Number, bool IsCareful, RandomState[][] Workflows);
