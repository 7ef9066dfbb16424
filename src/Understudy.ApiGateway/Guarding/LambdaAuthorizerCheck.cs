using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Handlers;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Patterns;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;
using Understudy.ApiGateway.ProxyEvents;
using Understudy.ApiGateway.Variables;
using Understudy.Json;

namespace Understudy.ApiGateway.Guarding;

/// <summary>CUSTOM: a Lambda authorizer of one stage, with its cache.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">Use API Gateway
/// Lambda authorizers</see>.</remarks>
internal sealed class LambdaAuthorizerCheck : IAuthorizerCheck
{
    private const string DefaultSource = "method.request.header.Authorization";
    private const int LongestArn = 1_600;
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(Integration.DefaultTimeoutInMillis);
    private static readonly BinaryMediaTypes NoBinary = new([]);

    private readonly bool _isToken;
    private readonly IdentitySource[] _sources;
    private readonly BoundedPattern? _pattern;
    private readonly FunctionReference _function;
    private readonly AnswerCache _cache;

    /// <param name="definition">A definition without faults.</param>
    public LambdaAuthorizerCheck(Authorizer definition)
    {
        _isToken = definition.Type == AuthorizerType.Token;
        _sources = IdentitySource.TryParseAll(definition.IdentitySource ?? (_isToken ? DefaultSource : ""), out var sources, out _) ? sources : [];
        _pattern = definition.IdentityValidationExpression is { } expression && BoundedPattern.TryCompileWhole(expression, out var pattern, out _) ? pattern : null;
        _function = new FunctionReference(definition.Function, definition.AuthorizerUri, $"the authorizer \"{definition.Name}\"");
        _cache = new AnswerCache(TimeSpan.FromSeconds(definition.AuthorizerResultTtlInSeconds));
    }

    public void Flush() => _cache.Clear();

    public ValueTask<StepOutcome> ExamineAsync(ApiCall call)
    {
        var identity = "";
        if (_sources.Length > 0)
        {
            var input = new IdentityInput(call.Request.Headers, call.Query, call.StageVariables, name => ContextVariables.Text(call, name));
            if (Identity.Read(_sources, input) is not { } found)
            {
                return Unauthorized("An identity source of the authorizer is missing or empty.");
            }

            if (_isToken && _pattern?.IsMatch(found) == false)
            {
                return Unauthorized("The token does not match the authorizer's validation expression.");
            }

            identity = found;
        }

        // Without identity sources there is nothing to tell callers apart by, so nothing is cached.
        var isCached = _cache.IsOn && _sources.Length > 0;
        if (isCached)
        {
            var answer = _cache.Find(identity, call.Api.Clock.GetTimestamp());
            call.IsAuthorizerCacheHit = answer is not null;
            if (answer is not null)
            {
                return new(Apply(call, answer, TimeSpan.Zero));
            }
        }

        return InvokeAsync(call, identity, isCached);
    }

    private static ValueTask<StepOutcome> Unauthorized(string reason) => new(new Refusal(GatewayResponseType.Unauthorized) { Reason = reason });

    private async ValueTask<StepOutcome> InvokeAsync(ApiCall call, string identity, bool isCached)
    {
        var arn = MethodArn.Of(call);
        if (arn.Length > LongestArn)
        {
            return new Refusal(GatewayResponseType.RequestTooLarge, "Request URI Too Long")
            {
                StatusCode = 414,
                Reason = $"The ARN of the method has {arn.Length} bytes; {LongestArn} are allowed.",
            };
        }

        var payload = _isToken ? AuthorizerEvents.Token(identity, arn) : AuthorizerEvents.Request(ProxyEvent.Of(call, NoBinary), arn);
        var function = _function.Resolve(call, out var name);
        var start = call.Api.Clock.GetUtcNow();
        call.AuthorizerEvent = payload;
        var result = await FunctionCaller.InvokeAsync(call, function, payload, name, Timeout).ConfigureAwait(false);
        var now = call.Api.Clock.GetUtcNow();
        if (result is null or { IsError: true })
        {
            return Failed(result);
        }

        try
        {
            var answer = AuthorizerAnswer.Compile(result.Payload ?? throw new PolicyException("the answer is no JSON"));
            if (isCached)
            {
                _cache.Store(identity, answer, now.UtcTicks);
            }

            return Apply(call, answer, now - start);
        }
        catch (PolicyException fault)
        {
            return new Refusal(GatewayResponseType.AuthorizerConfigurationError) { Reason = $"The authorizer gave a wrong answer: {fault.Message}." };
        }
    }

    private static Refusal Failed(LambdaResult? result)
    {
        if (result is null)
        {
            return new Refusal(GatewayResponseType.AuthorizerFailure) { Reason = $"The authorizer did not answer within {Timeout.TotalMilliseconds} ms." };
        }

        // A function refuses a caller by failing with exactly this word.
        return result.Payload is { } error && error.TryGet("errorMessage", out var message) && message is StringData { Value: "Unauthorized" }
            ? new Refusal(GatewayResponseType.Unauthorized) { Reason = "The authorizer failed with \"Unauthorized\"." }
            : new Refusal(GatewayResponseType.AuthorizerFailure) { Reason = $"The authorizer failed: {result.Text}" };
    }

    // A cached policy is evaluated again for each method (developer guide).
    private static StepOutcome Apply(ApiCall call, AuthorizerAnswer answer, TimeSpan latency)
    {
        call.Authorizer = answer.RequestContext;
        call.AuthorizerLatency = latency;
        call.UsageIdentifierKey = answer.UsageIdentifierKey;
        call.AuthorizerDecision = answer.Policy.Evaluate(
            new PolicyQuestion(ResourcePolicyCheck.Invoke, MethodArn.Of(call), call.Caller, new CallConditionKeys(call)));
        return StepOutcome.GoOn;
    }
}
