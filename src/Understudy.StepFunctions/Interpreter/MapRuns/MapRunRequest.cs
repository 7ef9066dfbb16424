using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>What a distributed Map is to run over, as far as it is known on entry.</summary>
/// <param name="Input">The state's effective input.</param>
/// <param name="Items">The items, an array or an object; null when an ItemReader reads them.</param>
/// <param name="MaxConcurrency">How many child executions may run at one time; 0 for no limit of its own.</param>
internal sealed record MapRunRequest(JsonData Input, JsonData? Items, int MaxConcurrency);
