using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mapping;
using Understudy.ApiGateway.Payloads;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>The integration request: content handling, parameter mappings, template or passthrough, overrides.</summary>
/// <remarks>AWS: "Set up an integration request in API Gateway" and "Integration passthrough behaviors".</remarks>
internal sealed class RequestMapper
{
    private readonly Integration _integration;
    private readonly BinaryMediaTypes _binary;
    private readonly ParameterMappings _parameters;
    private readonly BodyTemplates _templates;
    private readonly string? _unmappable;
    private readonly bool _readsBody;

    public RequestMapper(MethodContext context)
    {
        _integration = context.Integration;
        _binary = new BinaryMediaTypes(context.Api.BinaryMediaTypes);
        _parameters = new ParameterMappings(_integration.RequestParameters, MappingDirection.Request, context);

        // A proxy passes the body on as it is, whatever templates it was given.
        _templates = new BodyTemplates(IsProxy ? ReadOnlyDictionary<string, string>.Empty : _integration.RequestTemplates, "request template", context);
        _unmappable = HeaderRules.FindUnmappable(_integration);
        _readsBody = _parameters.ReadsBody;
    }

    private bool IsProxy => _integration.Type is IntegrationType.HttpProxy;

    /// <summary>Maps one call.</summary>
    public bool TryMap(ApiCall call, [NotNullWhen(true)] out MappedRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        refusal = Prepare(call, out var payload) ?? MapBody(call, payload, out request);
        if (refusal is null)
        {
            SetParameters(call, payload, request!);
        }

        return refusal is null;
    }

    private Refusal? Prepare(ApiCall call, out Payload payload)
    {
        payload = Payload.None;
        if (_unmappable is not null)
        {
            return Refusals.UnmappableHeader(_unmappable);
        }

        if (!BodyConversion.TryConvertRequest(call.Request.Body, call.Request.Headers["Content-Type"], _binary, _integration.ContentHandling, out payload))
        {
            return Refusals.Configuration("CONVERT_TO_BINARY found a body that is no Base64.");
        }

        return _readsBody && JsonText.IsDamaged(payload.Text ?? "")
            ? new Refusal(GatewayResponseType.BadRequestBody, "Invalid JSON in request body")
            : null;
    }

    private Refusal? MapBody(ApiCall call, Payload payload, out MappedRequest? request)
    {
        var template = _templates.ForRequest(call.Request.Headers["Content-Type"]);
        request = null;
        if (template is null)
        {
            request = PassesThrough ? new MappedRequest(payload, new MappingOverrides()) : null;
            return request is null ? Refusals.UnsupportedMediaType(_integration.PassthroughBehavior) : null;
        }

        if (!payload.IsText)
        {
            return Refusals.Configuration("A mapping template cannot read a binary body. Set contentHandling to CONVERT_TO_TEXT.");
        }

        var overrides = new MappingOverrides();
        try
        {
            request = new MappedRequest(Payload.OfText(template.Render(TemplateContexts.Of(call, payload.Text!, overrides))), overrides);
            return null;
        }
        catch (MappingTemplateException e)
        {
            return Refusals.Configuration(e.Message);
        }
    }

    private bool PassesThrough => IsProxy || _integration.PassthroughBehavior switch
    {
        PassthroughBehavior.WhenNoMatch => true,
        PassthroughBehavior.WhenNoTemplates => _templates.IsEmpty,
        _ => false,
    };

    private void SetParameters(ApiCall call, Payload payload, MappedRequest request)
    {
        foreach (var parameter in _parameters.IsEmpty ? [] : _parameters.Map(new RequestInput(call, payload)))
        {
            Set(request, parameter);
        }

        RequestOverrides.Apply(request);
    }

    private static void Set(MappedRequest request, MappedParameter parameter)
    {
        switch (parameter.Location)
        {
            case MappingLocation.Path:
                request.Path[parameter.Name] = parameter.Values[^1];
                break;
            case MappingLocation.Header:
                request.Headers.Set(parameter.Name, parameter.Values[^1]);
                break;
            default:
                request.Query.AddRange(parameter.Values.Select(value => KeyValuePair.Create(parameter.Name, value)));
                break;
        }
    }
}
