using System.Collections.ObjectModel;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Deployment;

/// <summary>A stage that runs: its methods with their steps, each with its state.</summary>
internal sealed class DeployedStage
{
    private readonly DeployedMethod[] _methods;
    private readonly DeployedMethod[] _canaryMethods;
    private readonly RestApiPlan _plan;

    public DeployedStage(RunningRestApi api, RestApiPlan plan, Stage definition)
    {
        _plan = plan;
        Definition = definition;
        AccessLog = definition.AccessLogFormat is { } format ? AccessLogFormat.Parse(format) : null;
        NameData = JsonData.Of(definition.StageName);
        DeploymentIdData = JsonData.Of(api.Ids.Named("deployment", definition.StageName, 6));
        _methods = Deploy(api, plan.Main, isCanary: false);
        Firewall = CheckOrder.FirewallOf(api, this);
        _canaryMethods = definition.CanarySettings is { } canary ? Deploy(api, plan.PlanOf(canary), isCanary: true) : _methods;
        CanaryVariables = definition.CanarySettings is { } overrides ? Merge(definition.Variables, overrides.StageVariableOverrides) : definition.Variables;
    }

    public Stage Definition { get; }

    public string Name => Definition.StageName;

    public StringData NameData { get; }

    public StringData DeploymentIdData { get; }

    public IReadOnlyDictionary<string, string> CanaryVariables { get; }

    /// <summary>How access-log lines are written; null if none are.</summary>
    public AccessLogFormat? AccessLog { get; }

    /// <summary>The web ACL; null without one.</summary>
    public IRequestCheck? Firewall { get; }

    /// <summary>Finds the method of a call; false if there is none.</summary>
    public bool Route(ApiCall call)
    {
        var deployment = call.IsCanary ? _plan.PlanOf(Definition.CanarySettings!) : _plan.Main;
        if (deployment.Find(call.Path, call.Request.Method, out var pattern) is not { } method)
        {
            return false;
        }

        call.Method = (call.IsCanary ? _canaryMethods : _methods)[method.Index];
        call.PathValues = new(pattern!, call.Path);
        return true;
    }

    private static ReadOnlyDictionary<string, string> Merge(IReadOnlyDictionary<string, string> variables, IReadOnlyDictionary<string, string> overrides)
    {
        var merged = new Dictionary<string, string>(variables, StringComparer.Ordinal);
        foreach (var (name, value) in overrides)
        {
            merged[name] = value;
        }

        return merged.AsReadOnly();
    }

    private DeployedMethod[] Deploy(RunningRestApi api, DeploymentPlan plan, bool isCanary) =>
        [.. plan.Methods.Select(method => new DeployedMethod(api, this, method, isCanary))];
}
