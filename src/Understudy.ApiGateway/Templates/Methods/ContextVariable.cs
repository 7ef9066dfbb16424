using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary><c>$context</c>: a map whose inner maps print nothing, with the override maps from the start (recorded).</summary>
internal static class ContextVariable
{
    public static JavaMap Of(MappingTemplateContext context) => JavaMap.Of(context.Context, isSilent: true)
        .Fill("requestOverride", context.Overrides.Request)
        .Fill("responseOverride", context.Overrides.Response);
}
