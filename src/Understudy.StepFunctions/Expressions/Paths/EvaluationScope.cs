using System.Runtime.CompilerServices;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>
/// What the walks of one evaluation share: the document, the work done so far, and paths from <c>$</c> that filters have already
/// followed.
/// </summary>
internal sealed class EvaluationScope(JsonData root)
{
    // A path such as $..*..*..* visits each node once per way to it; a payload of AWS has at most 262,144 bytes.
    private const int MostVisits = 5_000_000;

    private Dictionary<StepChain, FilterValue>? _fromRoot;
    private int _visits;

    public JsonData Root { get; } = root;

    /// <summary>The message of a failure inside a filter that no filter can turn into an answer.</summary>
    public string? Broken { get; set; }

    /// <summary>Counts a step on the way down; false when the evaluation must stop.</summary>
    public bool Visit(PathWalk walk)
    {
        if (++_visits > MostVisits)
        {
            return walk.Fail(PathFailure.Broken, $"The path visits more than {MostVisits} nodes");
        }

        return RuntimeHelpers.TryEnsureSufficientExecutionStack() || walk.Fail(PathFailure.Broken, "The document nests too deep");
    }

    public bool TryGetFromRoot(StepChain chain, out FilterValue value)
    {
        value = default;
        return _fromRoot is not null && _fromRoot.TryGetValue(chain, out value);
    }

    public void KeepFromRoot(StepChain chain, FilterValue value) => (_fromRoot ??= [])[chain] = value;
}
