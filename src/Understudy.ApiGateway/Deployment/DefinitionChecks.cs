using System.Text.RegularExpressions;
using Understudy.ApiGateway.Guarding;

namespace Understudy.ApiGateway.Deployment;

/// <summary>What AWS would refuse when the API is made or deployed.</summary>
internal static partial class DefinitionChecks
{
    private const int LongestTtl = 3600;

    public static void Check(RestApi api, DefinitionFaults faults)
    {
        ResourceChecks.Check(api, api.Resources, "", faults);
        CheckModels(api, faults);
        ModelChecks.Check(api, faults);
        CheckAuthorizers(api, faults);
        RequireDistinct(api.RequestValidators.Select(one => one.Name), "request validator", faults);
        RequireDistinct(api.GatewayResponses.Select(one => AwsNames.Of(one.ResponseType)), "gateway response", faults);
        foreach (var response in api.GatewayResponses)
        {
            faults.Require(
                response.StatusCode is null or (>= 100 and <= 599),
                $"gateway response {AwsNames.Of(response.ResponseType)}",
                $"the status is {response.StatusCode}. Write a number from 100 to 599.");
        }

        StageChecks.Check(api, faults);
        UsagePlanChecks.Check(api, faults);
        CheckMappings(api, faults);
        GuardChecks.Check(api, faults);
    }

    /// <summary>Notes each name that is given twice.</summary>
    public static void RequireDistinct(IEnumerable<string> names, string kind, DefinitionFaults faults)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            faults.Require(known.Add(name), $"{kind} \"{name}\"", "it is defined twice. Give each a name of its own.");
        }
    }

    private static void CheckModels(RestApi api, DefinitionFaults faults)
    {
        RequireDistinct(api.Models.Select(model => model.Name), "model", faults);
        foreach (var model in api.Models)
        {
            faults.Require(ModelName().IsMatch(model.Name), $"model \"{model.Name}\"", "the name is not valid. Write letters and digits only.");
        }
    }

    private static void CheckAuthorizers(RestApi api, DefinitionFaults faults)
    {
        RequireDistinct(api.Authorizers.Select(authorizer => authorizer.Name), "authorizer", faults);
        foreach (var authorizer in api.Authorizers)
        {
            faults.Require(
                authorizer.AuthorizerResultTtlInSeconds is >= 0 and <= LongestTtl,
                $"authorizer \"{authorizer.Name}\"",
                $"its results are cached for {authorizer.AuthorizerResultTtlInSeconds} s. Write 0 to {LongestTtl}.");
        }
    }

    private static void CheckMappings(RestApi api, DefinitionFaults faults)
    {
        foreach (var mapping in api.BasePathMappings)
        {
            var place = $"base path mapping {mapping.DomainName}/{mapping.BasePath}";
            faults.Require(
                mapping.Stage is null || api.Stages.Any(stage => stage.StageName == mapping.Stage),
                place,
                $"there is no stage \"{mapping.Stage}\". Define it, or leave it out so that the path names the stage.");
            faults.Require(
                mapping.BasePath is null || BasePathPattern().IsMatch(mapping.BasePath),
                place,
                $"the base path \"{mapping.BasePath}\" is not valid. Write it without slashes at its ends, such as orders or v1/orders.");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelName();

    [GeneratedRegex(@"\A[^/]+(/[^/]+)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BasePathPattern();
}
