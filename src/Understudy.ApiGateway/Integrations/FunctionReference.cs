using System.Text.RegularExpressions;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>A function as a definition names it: the function itself, or a URI with its ARN.</summary>
internal sealed partial class FunctionReference(ILambdaFunction? function, string? uri, string place)
{
    /// <summary>The function and its name.</summary>
    /// <exception cref="MissingIntegrationException">No function of that name is known.</exception>
    public ILambdaFunction Resolve(ApiCall call, out string name)
    {
        var actual = uri is null ? null : WithStageVariables(uri, call);
        name = actual is null ? place : NameIn(actual) ?? place;
        if (function is not null)
        {
            return function;
        }

        return call.Api.Options.Functions.TryGetValue(name, out var found)
            ? found
            : throw new MissingIntegrationException(place, actual, $"new RestApiOptions {{ Functions = … [\"{(actual is null ? "name" : name)}\"] = LambdaFunction.From(handler) }}");
    }

    /// <summary>The function's name in an ARN, alone or inside an invocation URI; null if there is none.</summary>
    public static string? NameIn(string uri) => ArnPattern().Match(uri) is { Success: true } match ? match.Groups[1].Value : null;

    private static string WithStageVariables(string uri, ApiCall call) =>
        uri.Contains("${stageVariables.", StringComparison.Ordinal)
            ? StageVariablePattern().Replace(uri, match => call.StageVariables.GetValueOrDefault(match.Groups[1].Value, ""))
            : uri;

    [GeneratedRegex(@"function:([A-Za-z0-9_-]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArnPattern();

    [GeneratedRegex(@"\$\{stageVariables\.([A-Za-z0-9_]+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StageVariablePattern();
}
