using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Caching;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The stage's cache as one method uses it.</summary>
/// <remarks>What the integration answers is cached whatever its status; what the gateway itself answers is not.</remarks>
internal sealed class MethodCache(CachedMethod method, ResponseCache<ApiResponse> responses, PolicyDocument? resourcePolicy) : IResponseCache
{
    private const string Warning = "199 Cache-control headers were ignored because the caller was unauthorized.";
    private const string InvalidateCache = "execute-api:InvalidateCache";

    public StepOutcome Find(ApiCall call)
    {
        if (method.RulesFor(call) is not { } rules)
        {
            return StepOutcome.GoOn;
        }

        call.CacheKey = method.KeyOf(call);
        call.Responses = responses;
        if (CacheControl.AsksForInvalidation(call.Request.Headers["Cache-Control"]))
        {
            if (!rules.InvalidationNeedsPermission || MayInvalidate(call))
            {
                call.IsCacheHit = false;
                return StepOutcome.GoOn;
            }

            if (rules.Unauthorized == UnauthorizedCacheControlHeaderStrategy.FailWith403)
            {
                return new Refusal(
                    GatewayResponseType.AccessDenied,
                    AccessDeniedText.OfAction(call.Caller, InvalidateCache, MethodArn.Of(call), isExplicit: false))
                {
                    Reason = "The caller may not invalidate the cache, and the stage fails such requests (FAIL_WITH_403).",
                };
            }

            call.GetsCacheWarning = rules.Unauthorized == UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader;
        }

        var found = responses.Find(call.CacheKey, call.Api.Clock.GetTimestamp());
        call.IsCacheHit = found is not null;
        return found is null ? StepOutcome.GoOn : Warned(call, Copy(found));
    }

    public void Keep(ApiCall call, ApiResponse response)
    {
        if (method.RulesFor(call) is { } rules && call.CacheKey is { } key)
        {
            responses.Store(key, Copy(response), response.Body.Length, call.Api.Clock.GetTimestamp(), rules.TimeToLive);
            Warned(call, response);
        }
    }

    // Headers are completed in place on the way out, so neither the entry nor what is served may share them.
    private static ApiResponse Copy(ApiResponse response) => new(response.StatusCode, response.Headers.Copy(), response.Body);

    private static ApiResponse Warned(ApiCall call, ApiResponse response)
    {
        if (call.GetsCacheWarning)
        {
            response.Headers.Set("Warning", Warning);
        }

        return response;
    }

    private bool MayInvalidate(ApiCall call)
    {
        if (call.Caller is null && resourcePolicy is null)
        {
            return false;
        }

        var question = new PolicyQuestion(InvalidateCache, MethodArn.Of(call), call.Caller, new CallConditionKeys(call));
        var ofCaller = call.Caller is null ? PolicyDecision.Neither : call.CallerPolicy?.Evaluate(question) ?? PolicyDecision.Allow;
        return ResourcePolicyRules.Either(resourcePolicy?.Evaluate(question) ?? PolicyDecision.Neither, ofCaller) == PolicyDecision.Allow;
    }
}
