using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.ProxyEvents;
using Understudy.ApiGateway.Variables;
using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>What the mapping templates of a call see.</summary>
internal static class TemplateContexts
{
    public static MappingTemplateContext Of(ApiCall call, string body, MappingOverrides overrides) => new()
    {
        Body = body,
        PathParameters = call.PathParameters,
        QueryString = LastValues(call),
        Headers = Texts(EventHeaders.Of(call).Single),
        Context = ContextData.Of(call),
        StageVariables = call.StageVariables,
        Overrides = overrides,
    };

    private static Dictionary<string, string> LastValues(ApiCall call)
    {
        var query = call.Query;
        var values = new Dictionary<string, string>(query.Count, StringComparer.Ordinal);
        for (var i = 0; i < query.Count; i++)
        {
            values[query.Names[i]] = query.ValuesAt(i)[^1];
        }

        return values;
    }

    private static Dictionary<string, string> Texts(ObjectData members)
    {
        var texts = new Dictionary<string, string>(members.Count, StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            texts[name] = value.AsString();
        }

        return texts;
    }
}
