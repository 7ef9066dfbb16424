namespace Understudy.ApiGateway;

/// <summary>Writes a usage plan.</summary>
public sealed class UsagePlanBuilder
{
    private UsagePlan _plan;

    internal UsagePlanBuilder(string name) => _plan = new UsagePlan { Name = name };

    internal List<ApiKey> NewKeys { get; } = [];

    /// <summary>How fast each key may call.</summary>
    /// <param name="ratePerSecond">How many tokens return in a second.</param>
    /// <param name="burst">How many tokens the bucket holds.</param>
    public UsagePlanBuilder Throttle(decimal ratePerSecond, int burst) => Set(_plan with { Throttle = new ThrottleSettings(ratePerSecond, burst) });

    /// <summary>How fast each key may call one method of one stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="method">Such as <c>/orders/{id}/GET</c>.</param>
    /// <param name="ratePerSecond">How many tokens return in a second.</param>
    /// <param name="burst">How many tokens the bucket holds.</param>
    public UsagePlanBuilder ThrottleMethod(string stage, string method, decimal ratePerSecond, int burst)
    {
        var stages = (_plan.ApiStages ?? []).ToList();
        var index = stages.FindIndex(one => one.Stage == stage);
        var found = index < 0 ? new ApiStage { Stage = stage } : stages[index];
        var changed = found with { Throttle = new Dictionary<string, ThrottleSettings>(found.Throttle) { [method] = new(ratePerSecond, burst) }.AsReadOnly() };
        if (index < 0)
        {
            stages.Add(changed);
        }
        else
        {
            stages[index] = changed;
        }

        return Set(_plan with { ApiStages = stages });
    }

    /// <summary>How often each key may call.</summary>
    /// <param name="limit">The number of requests.</param>
    /// <param name="period">The period.</param>
    /// <param name="offset">How many are subtracted in the first period. Default 0.</param>
    public UsagePlanBuilder Quota(int limit, QuotaPeriod period, int offset = 0) => Set(_plan with { Quota = new QuotaSettings(limit, period, offset) });

    /// <summary>The stages it covers. Default: every stage.</summary>
    public UsagePlanBuilder Stages(params string[] stages) => Set(_plan with { ApiStages = [.. stages.Select(stage => new ApiStage { Stage = stage })] });

    /// <summary>A key of the plan, made with it.</summary>
    /// <param name="name">The key's name.</param>
    /// <param name="value">What a client sends, 20 to 128 characters.</param>
    /// <param name="enabled">Whether it may be used.</param>
    public UsagePlanBuilder Key(string name, string value, bool enabled = true)
    {
        NewKeys.Add(new ApiKey { Name = name, Value = value, Enabled = enabled });
        return Key(name);
    }

    /// <summary>A key of the plan that the API has already.</summary>
    /// <param name="nameOrId">The key's name or id.</param>
    public UsagePlanBuilder Key(string nameOrId) => Set(_plan with { Keys = [.. _plan.Keys, nameOrId] });

    internal UsagePlan Build() => _plan;

    private UsagePlanBuilder Set(UsagePlan plan)
    {
        _plan = plan;
        return this;
    }
}
