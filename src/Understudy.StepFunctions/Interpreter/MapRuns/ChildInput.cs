using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>The input of a child execution.</summary>
/// <param name="Input">The input: an item, or a batch of them.</param>
/// <param name="Items">How many items it holds.</param>
internal readonly record struct ChildInput(JsonData Input, int Items);
