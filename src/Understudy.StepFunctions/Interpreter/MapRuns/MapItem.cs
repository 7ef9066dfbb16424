using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>An item of a distributed Map.</summary>
/// <param name="Value">The item.</param>
/// <param name="Source">Where it comes from, as <c>Map.Item.Source</c> names it.</param>
/// <param name="Key">Its name, when the items are the members of an object.</param>
internal readonly record struct MapItem(JsonData Value, string Source, string? Key = null);
