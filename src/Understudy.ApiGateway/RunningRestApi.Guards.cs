namespace Understudy.ApiGateway;

public sealed partial class RunningRestApi
{
    /// <summary>A usage plan with what its keys have used so far.</summary>
    /// <param name="nameOrId">The plan's name or id.</param>
    /// <exception cref="UnknownApiPartException">The API has no such plan.</exception>
    public RunningUsagePlan UsagePlan(string nameOrId)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        var plan = Definition.UsagePlans.FirstOrDefault(one => one.Name == nameOrId || IdOf(one) == nameOrId)
            ?? throw new UnknownApiPartException($"The API \"{Definition.Name}\"", "usage plan", nameOrId, [.. Definition.UsagePlans.Select(one => one.Name)]);
        return new RunningUsagePlan(this, plan, [.. Guards.Keys.Memberships.Where(membership => membership.Plan.Id == IdOf(plan))]);
    }

    /// <summary>Empties the cache of a stage (<c>FlushStageCache</c>).</summary>
    /// <param name="stage">The stage. Default: the one that clients call.</param>
    /// <exception cref="UnknownApiPartException">The API has no such stage.</exception>
    public void FlushStageCache(string? stage = null) => Guards.FlushResponses(Known(stage));

    /// <summary>Forgets the results of the Lambda authorizers of a stage (<c>FlushStageAuthorizersCache</c>).</summary>
    /// <param name="stage">The stage. Default: the one that clients call.</param>
    /// <exception cref="UnknownApiPartException">The API has no such stage.</exception>
    public void FlushStageAuthorizersCache(string? stage = null) => Guards.FlushAuthorizers(Known(stage));

    private string Known(string? stage) => stage is null ? Stage
        : _stages.ContainsKey(stage) ? stage
        : throw new UnknownApiPartException($"The API \"{Definition.Name}\"", "stage", stage, [.. _stages.Keys]);
}
