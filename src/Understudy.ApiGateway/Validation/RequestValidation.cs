using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Validation;

/// <summary>Validates the parameters of a request, then its body, as the method's validator asks.</summary>
/// <remarks>AWS: "Request validation for REST APIs in API Gateway". Parameters come first (recorded).</remarks>
internal sealed class RequestValidation : IRequestCheck
{
    private readonly RequiredParameters? _parameters;
    private readonly BodyModels? _body;

    private RequestValidation(RequiredParameters? parameters, BodyModels? body)
    {
        _parameters = parameters;
        _body = body;
    }

    /// <summary>Null when nothing is validated.</summary>
    public static RequestValidation? Of(MethodContext context)
    {
        // That the validator is one of the API's has been checked.
        if (context.Api.RequestValidators.FirstOrDefault(one => one.Name == context.Method.RequestValidator) is not { } validator)
        {
            return null;
        }

        var parameters = validator.ValidateRequestParameters ? RequiredParameters.Of(context.Method) : null;
        var body = validator.ValidateRequestBody ? BodyModels.Of(context) : null;
        return parameters is null && body is null ? null : new RequestValidation(parameters, body);
    }

    public StepOutcome Examine(ApiCall call)
    {
        if (_parameters?.Examine(call) is { } missing)
        {
            return missing;
        }

        return _body?.Examine(call) is { } invalid ? invalid : StepOutcome.GoOn;
    }
}
