namespace Understudy.ApiGateway.Tests.Templates;

/// <summary>Renders templates for tests.</summary>
internal static class Template
{
    public static string Render(string template, string body = "{}") => MappingTemplate.Parse(template).Render(body);

    public static MappingTemplateException Fault(string template, string body = "{}")
    {
        try
        {
            var text = Render(template, body);
            throw new InvalidOperationException($"The template renders: {text}");
        }
        catch (MappingTemplateException e)
        {
            return e;
        }
    }
}
