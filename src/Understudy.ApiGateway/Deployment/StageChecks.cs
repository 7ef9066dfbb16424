using System.Text.RegularExpressions;

namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for stages.</summary>
internal static partial class StageChecks
{
    private const string All = "*/*";

    public static void Check(RestApi api, DefinitionFaults faults)
    {
        DefinitionChecks.RequireDistinct(api.Stages.Select(stage => stage.StageName), "stage", faults);
        foreach (var stage in api.Stages)
        {
            var place = $"stage \"{stage.StageName}\"";
            faults.Require(StageName().IsMatch(stage.StageName), place, "the name is not valid. Write 1 to 128 letters, digits, _ and -.");
            CheckSettings(api, stage, place, faults);
            if (stage.CanarySettings is { } canary)
            {
                faults.Require(canary.PercentTraffic is >= 0 and <= 100, place, $"the canary takes {canary.PercentTraffic} percent. Write 0 to 100.");
                ResourceChecks.Check(api, canary.Resources ?? [], $" (canary of {place})", faults);
            }
        }
    }

    private static void CheckSettings(RestApi api, Stage stage, string place, DefinitionFaults faults)
    {
        foreach (var (key, setting) in stage.MethodSettings)
        {
            faults.Require(
                key == All || Methods(api, stage).Contains(key.TrimStart('/')),
                place,
                $"there are settings for \"{key}\", which is no method. Write {All}, or path/METHOD such as orders/{{id}}/GET.");
            faults.Require(setting.CacheTtlInSeconds is null or (>= 0 and <= 3600), place, $"\"{key}\" is cached for {setting.CacheTtlInSeconds} s. Write 0 to 3600.");
            faults.Require(setting.ThrottlingBurstLimit is null or >= 0, place, $"\"{key}\" has the burst {setting.ThrottlingBurstLimit}. Write 0 or more.");
            faults.Require(setting.ThrottlingRateLimit is null or >= 0, place, $"\"{key}\" has the rate {setting.ThrottlingRateLimit}. Write 0 or more.");
        }
    }

    private static IEnumerable<string> Methods(RestApi api, Stage stage) =>
        from resource in api.Resources.Concat(stage.CanarySettings?.Resources ?? [])
        from method in resource.Methods.Select(method => method.HttpMethod).Append("*")
        select $"{resource.Path.TrimStart('/')}/{method}".TrimStart('/');

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,128}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StageName();
}
