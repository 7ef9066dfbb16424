using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Variables;

/// <summary>What is read of a call by a dotted name: <c>context.…</c>, <c>stageVariables.…</c> and <c>method.request.…</c>.</summary>
internal static class CallVariables
{
    private const string Context = "context.";
    private const string StageVariables = "stageVariables.";
    private const string Header = "method.request.header.";
    private const string QueryString = "method.request.querystring.";
    private const string Path = "method.request.path.";
    private const string Body = "method.request.body";

    private static readonly string[] Prefixes = [Context, StageVariables, Header, QueryString, Path];

    public static bool IsKnown(string name) =>
        name == Body || Array.Exists(Prefixes, prefix => name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The value; null if there is none.</summary>
    public static string? Text(ApiCall call, string name) => name switch
    {
        _ when Rest(name, Context) is { } variable => ContextVariables.Text(call, variable),
        _ when Rest(name, StageVariables) is { } variable => call.StageVariables.GetValueOrDefault(variable),
        _ when Rest(name, Header) is { } header => call.Request.Headers[header],
        _ when Rest(name, QueryString) is { } parameter => call.Query.Last(parameter),
        _ when Rest(name, Path) is { } parameter => call.PathParameters.GetValueOrDefault(parameter),
        Body => System.Text.Encoding.UTF8.GetString(call.Request.Body.Span),
        _ => null,
    };

    private static string? Rest(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;
}
