using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles;

/// <summary>A double in use: its branches, and how often it was called.</summary>
internal sealed class DoubledTask(DoubleKey key, DoubleBranch[] branches, bool runsInRealTime)
{
    private Integration? _integration;

    public DoubleKey Key { get; } = key;

    public bool RunsInRealTime { get; } = runsInRealTime;

    /// <summary>How often it was called since it was set up or reset.</summary>
    public int Calls { get; private set; }

    /// <summary>The sequence of the first branch that takes this call; null when none does.</summary>
    public OutcomePosition? Choose(TaskCall call)
    {
        foreach (var branch in branches)
        {
            if (branch.Condition is null || branch.Condition(call))
            {
                return branch.Position;
            }
        }

        return null;
    }

    public int CountCall() => ++Calls;

    public DoubledCall Ask(TaskCall call, int number) => new(Key, call, IntegrationOf(call.Resource), number);

    public void Reset()
    {
        Calls = 0;
        foreach (var branch in branches)
        {
            branch.Position.Reset();
        }
    }

    public DoubledTask Copy() => new(Key, [.. branches.Select(branch => branch.Copy())], RunsInRealTime);

    // A double by state name sees one resource only, so that the last one seen is a cache that always hits.
    private Integration IntegrationOf(string resource)
    {
        var known = _integration;
        return known is not null && known.Resource == resource ? known : _integration = Integration.Of(resource);
    }
}
