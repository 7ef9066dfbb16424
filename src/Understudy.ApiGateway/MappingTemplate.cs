using Understudy.ApiGateway.Templates;
using Understudy.ApiGateway.Templates.Parsing;

namespace Understudy.ApiGateway;

/// <summary>A mapping template in the Velocity Template Language (1.7), with the variables of API Gateway. Parsed once, rendered any number of times.</summary>
/// <remarks>Immutable and thread-safe. API Gateway Developer Guide, "Mapping template transformations for REST APIs".</remarks>
public sealed class MappingTemplate
{
    private readonly ParsedTemplate _parsed;

    private MappingTemplate(ParsedTemplate parsed) => _parsed = parsed;

    /// <summary>The name that errors call the template by.</summary>
    public string Name => _parsed.Name;

    /// <summary>The template as its author wrote it.</summary>
    public string Text => _parsed.Text;

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="limits">Limits other than those of API Gateway.</param>
    /// <exception cref="MappingTemplateException">The text is no template of Velocity 1.7, is too long, or uses <c>#parse</c> or <c>#include</c>.</exception>
    public static MappingTemplate Parse(string text, string name = "template", MappingTemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return new MappingTemplate(TemplateParser.Parse(text, name, limits ?? MappingTemplateLimits.Default));
    }

    /// <summary>Renders the template.</summary>
    /// <param name="context">What it can see; its <see cref="MappingTemplateContext.Overrides"/> take what it overrides.</param>
    /// <exception cref="MappingTemplateException">The template fails, or exceeds a limit.</exception>
    public string Render(MappingTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Rendering.Of(_parsed, context);
    }

    /// <summary>Renders the template for a payload alone.</summary>
    /// <param name="body">The payload as text.</param>
    /// <exception cref="MappingTemplateException">The template fails, or exceeds a limit.</exception>
    public string Render(string body) => Render(new MappingTemplateContext { Body = body });
}
