using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>What Task, Parallel and Map have in common: a payload, a result, retriers and catchers.</summary>
internal abstract class RetryableState : State
{
    /// <summary><c>Parameters</c> of Task and Parallel (for Map see <see cref="MapState.ItemSelector"/>).</summary>
    public PayloadTemplate? Parameters { get; init; }

    /// <summary><c>Arguments</c> of Task and Parallel in JSONata; null when absent.</summary>
    public JsonataTemplate? Arguments { get; init; }

    public PayloadTemplate? ResultSelector { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Whole;

    public IReadOnlyList<Retrier> Retry { get; init; } = [];

    public IReadOnlyList<Catcher> Catch { get; init; } = [];
}
