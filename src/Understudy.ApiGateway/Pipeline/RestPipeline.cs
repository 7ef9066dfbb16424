using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Recording;
using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>The way of a call through a REST API, step by step in AWS's order.</summary>
/// <remarks>
/// Host and stage, web ACL, resource and method, resource policy, authorizer, resource policy again, API key and usage plan, throttles,
/// quota, request validation, cache, integration. Everything up to the integration but the authorizer runs one call at a time.
/// </remarks>
internal sealed class RestPipeline(RunningRestApi api, RestApiPlan plan, HostRouter hosts)
{
    private readonly Lock _gate = new();
    private long _admitted;

    /// <summary>Answers a call. Completed at once unless a function or a back end makes it wait.</summary>
    public ValueTask<ApiResponse> RunAsync(ApiCall call, ExchangeLog log)
    {
        var outcome = Admit(call, log);
        if (outcome.EndsCall)
        {
            return new(Finish(call, outcome));
        }

        var checks = call.Method!.Checks;
        return checks.Authorizer is null ? IntegrateAsync(call) : AuthorizeAsync(call, checks.Authorizer);
    }

    private StepOutcome Admit(ApiCall call, ExchangeLog log)
    {
        var fault = hosts.Resolve(call);
        lock (_gate)
        {
            call.Number = ++_admitted;
            log.Add(call);
            call.StartTime = api.Clock.GetUtcNow();
            if (fault is not null)
            {
                return fault;
            }

            ChooseDeployment(call);
            var outcome = RequestLimits.Examine(call);
            outcome = outcome.EndsCall ? outcome : Examine(call.Stage!.Firewall, call);
            if (outcome.EndsCall)
            {
                return outcome;
            }

            if (!call.Stage!.Route(call))
            {
                return MissingRoute.Refuse(call);
            }

            var checks = call.Method!.Checks;
            outcome = Examine(checks.ResourcePolicy, call);
            return outcome.EndsCall || checks.Authorizer is not null ? outcome : ExamineAuthorized(call, checks);
        }
    }

    private async ValueTask<ApiResponse> AuthorizeAsync(ApiCall call, IAuthorizerCheck authorizer)
    {
        var outcome = await authorizer.ExamineAsync(call).ConfigureAwait(false);
        if (!outcome.EndsCall)
        {
            lock (_gate)
            {
                outcome = ExamineAuthorized(call, call.Method!.Checks);
            }
        }

        return outcome.EndsCall ? Finish(call, outcome) : await IntegrateAsync(call).ConfigureAwait(false);
    }

    private static StepOutcome ExamineAuthorized(ApiCall call, MethodChecks checks)
    {
        var outcome = Examine(checks.PolicyAfterAuthorizer, call);
        outcome = outcome.EndsCall ? outcome : Examine(checks.ApiKey, call);
        outcome = outcome.EndsCall ? outcome : Examine(checks.Throttle, call);
        outcome = outcome.EndsCall ? outcome : Examine(checks.Quota, call);
        outcome = outcome.EndsCall ? outcome : Examine(checks.Validation, call);
        return outcome.EndsCall || checks.Cache is null ? outcome : checks.Cache.Find(call);
    }

    private static StepOutcome Examine(IRequestCheck? check, ApiCall call) => check is null ? StepOutcome.GoOn : check.Examine(call);

    private ValueTask<ApiResponse> IntegrateAsync(ApiCall call)
    {
        var pending = call.Method!.Plan.Behavior.InvokeAsync(call);
        return pending.IsCompletedSuccessfully ? new(FinishIntegrated(call, pending.Result)) : AwaitAsync(call, pending);
    }

    private async ValueTask<ApiResponse> AwaitAsync(ApiCall call, ValueTask<StepOutcome> pending) =>
        FinishIntegrated(call, await pending.ConfigureAwait(false));

    private ApiResponse FinishIntegrated(ApiCall call, StepOutcome outcome)
    {
        if (outcome.Response is { } response)
        {
            call.Method!.Checks.Cache?.Keep(call, response);
        }

        return Finish(call, outcome);
    }

    private ApiResponse Finish(ApiCall call, StepOutcome outcome)
    {
        call.EndTime = api.Clock.GetUtcNow();
        call.Refusal = outcome.Refusal;
        var response = outcome.Response ?? plan.GatewayResponses.Render(call, outcome.Refusal!);
        call.Response = ResponseHeaders.Complete(call, response);
        call.Release();
        return response;
    }

    private void ChooseDeployment(ApiCall call)
    {
        var stage = call.Stage!;
        call.IsCanary = stage.Definition.CanarySettings is { PercentTraffic: > 0 } canary && api.Ids.Percentage(call.Number) < canary.PercentTraffic;
        call.StageVariables = call.IsCanary ? stage.CanaryVariables : stage.Definition.Variables;
    }
}
