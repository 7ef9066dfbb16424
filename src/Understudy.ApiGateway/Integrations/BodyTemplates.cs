using Understudy.ApiGateway.Deployment;

namespace Understudy.ApiGateway.Integrations;

/// <summary>The mapping templates of one direction, by media type; parsed once.</summary>
internal sealed class BodyTemplates
{
    private const string Json = "application/json";
    private const string CatchAll = "$default";

    private readonly List<KeyValuePair<string, MappingTemplate>> _templates = [];

    public BodyTemplates(IReadOnlyDictionary<string, string> templates, string name, MethodContext context)
    {
        foreach (var (mediaType, text) in templates)
        {
            Parse(mediaType, text, name, context);
        }
    }

    public bool IsEmpty => _templates.Count == 0;

    /// <summary>The template for the Content-Type of a request; none means JSON.</summary>
    public MappingTemplate? ForRequest(string? contentType) =>
        Find(MediaType(contentType) is { Length: > 0 } mediaType ? mediaType : Json) ?? Find(CatchAll);

    /// <summary>The template for the Content-Type of an answer: the fitting one, else that for JSON, else the first.</summary>
    public MappingTemplate? ForResponse(string? contentType) =>
        IsEmpty ? null : Find(MediaType(contentType)) ?? Find(Json) ?? _templates[0].Value;

    private static string MediaType(string? contentType)
    {
        if (contentType is null)
        {
            return "";
        }

        var parameters = contentType.IndexOf(';', StringComparison.Ordinal);
        return (parameters < 0 ? contentType : contentType[..parameters]).Trim();
    }

    private MappingTemplate? Find(string mediaType)
    {
        foreach (var (name, template) in _templates)
        {
            if (string.Equals(name, mediaType, StringComparison.OrdinalIgnoreCase))
            {
                return template;
            }
        }

        return null;
    }

    private void Parse(string mediaType, string text, string name, MethodContext context)
    {
        try
        {
            _templates.Add(KeyValuePair.Create(mediaType, MappingTemplate.Parse(text, $"{context.Place} {name} {mediaType}")));
        }
        catch (MappingTemplateException e)
        {
            context.Faults.Add(context.Place, $"The {name} for {mediaType} is no template: line {e.Line}, column {e.Column}: {e.Reason}");
        }
    }
}
