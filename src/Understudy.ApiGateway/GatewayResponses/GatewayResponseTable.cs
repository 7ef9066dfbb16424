using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.GatewayResponses;

/// <summary>The gateway responses of an API: AWS's own and those made anew.</summary>
internal sealed class GatewayResponseTable
{
    private readonly Dictionary<GatewayResponseType, GatewayResponsePlan> _own = [];
    private readonly Dictionary<GatewayResponseType, Variables.VariableTemplate> _defaults = [];

    public GatewayResponseTable(RestApi api, DefinitionFaults faults)
    {
        foreach (var response in api.GatewayResponses)
        {
            _own[response.ResponseType] = new GatewayResponsePlan(response, faults);
        }

        foreach (var type in Enum.GetValues<GatewayResponseType>())
        {
            _defaults[type] = Variables.VariableTemplate.Parse(GatewayResponseDefault.Of(type).Template);
        }
    }

    public ApiResponse Render(ApiCall call, Refusal refusal)
    {
        var standard = GatewayResponseDefault.Of(refusal.Type);
        var status = refusal.StatusCode ?? standard.StatusCode;
        var own = OwnFor(refusal.Type, status);
        status = own?.Definition.StatusCode ?? status;
        var headers = new ApiHeaders(8);
        var template = own?.TemplateFor(call.Request.Headers["Accept"], out var contentType) ?? DefaultTemplate(refusal, out contentType);
        headers.Add("Content-Type", contentType);
        headers.Add("x-amzn-ErrorType", refusal.ErrorType ?? standard.ErrorType);
        call.StatusOfRefusal = status;
        own?.AddHeaders(call, headers);
        return new ApiResponse(status, headers, template.Render(call, missing: ""));
    }

    // REQUEST_TOO_LARGE cannot be made anew (developer guide, Gateway response types).
    private GatewayResponsePlan? OwnFor(GatewayResponseType type, int status)
    {
        if (type == GatewayResponseType.RequestTooLarge)
        {
            return null;
        }

        var standIn = status >= 500 ? GatewayResponseType.Default5xx : GatewayResponseType.Default4xx;
        return _own.TryGetValue(type, out var own) || _own.TryGetValue(standIn, out own) ? own : null;
    }

    private Variables.VariableTemplate DefaultTemplate(Refusal refusal, out string contentType)
    {
        contentType = "application/json";

        // The 403 of the front door writes its member in small letters, that of a policy in a capital one.
        return refusal is { Type: GatewayResponseType.AccessDenied, ErrorType: "ForbiddenException" }
            ? _defaults[GatewayResponseType.InvalidApiKey]
            : _defaults[refusal.Type];
    }
}
