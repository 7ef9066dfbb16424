using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Variables;

namespace Understudy.ApiGateway.GatewayResponses;

/// <summary>A gateway response made anew, with its templates read.</summary>
internal sealed class GatewayResponsePlan
{
    private const string HeaderPrefix = "gatewayresponse.header.";

    private readonly List<(string Name, MappedValue Value)> _headers = [];
    private readonly List<(string ContentType, VariableTemplate Template)> _templates = [];

    public GatewayResponsePlan(GatewayResponse definition, DefinitionFaults faults)
    {
        Definition = definition;
        var place = $"gateway response {AwsNames.Of(definition.ResponseType)}";
        foreach (var (name, value) in definition.ResponseParameters)
        {
            if (!name.StartsWith(HeaderPrefix, StringComparison.Ordinal) || name.Length == HeaderPrefix.Length)
            {
                faults.Add(place, $"the response parameter \"{name}\" is no header. Write {HeaderPrefix}NAME.");
            }
            else if (MappedValue.TryParse(value, out var mapped))
            {
                _headers.Add((name[HeaderPrefix.Length..], mapped));
            }
            else
            {
                faults.Add(place, $"the header \"{name[HeaderPrefix.Length..]}\" is mapped from \"{value}\". Write 'a literal', method.request.header.NAME, method.request.querystring.NAME, method.request.path.NAME, context.NAME or stageVariables.NAME.");
            }
        }

        foreach (var (contentType, template) in definition.ResponseTemplates)
        {
            _templates.Add((contentType, VariableTemplate.Parse(template)));
        }
    }

    public GatewayResponse Definition { get; }

    /// <summary>The template for what the client accepts, or else the first; null if there is none.</summary>
    public VariableTemplate? TemplateFor(string? accept, out string contentType)
    {
        contentType = "application/json";
        if (_templates.Count == 0)
        {
            return null;
        }

        var chosen = _templates[0];
        foreach (var candidate in _templates)
        {
            if (accept is not null && accept.Contains(candidate.ContentType, StringComparison.OrdinalIgnoreCase))
            {
                chosen = candidate;
                break;
            }
        }

        contentType = chosen.ContentType;
        return chosen.Template;
    }

    public void AddHeaders(ApiCall call, ApiHeaders headers)
    {
        foreach (var (name, value) in _headers)
        {
            if (value.Text(call) is { } text)
            {
                headers.Set(name, text);
            }
        }
    }
}
