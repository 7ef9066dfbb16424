using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Caching;

/// <summary>Checks the method settings of a stage.</summary>
internal static class MethodSettingFaults
{
    private const int LongestTtl = 3600;

    public static void Collect(string stage, IReadOnlyDictionary<string, MethodSetting> settings, List<ApiDefinitionFault> faults)
    {
        foreach (var (name, setting) in settings)
        {
            var place = $"stage \"{stage}\", method settings \"{name}\"";
            if (!MethodPath.TryNormalize(name, out _))
            {
                faults.Add(new ApiDefinitionFault(place, "that names no method; write \"*/*\", or the path and the method, such as \"items/GET\"."));
            }

            ThrottleFaults.Collect(place, new ThrottleSettings(setting.ThrottlingRateLimit ?? 0, setting.ThrottlingBurstLimit ?? 0), faults);
            if (setting.CacheTtlInSeconds is < 0 or > LongestTtl)
            {
                faults.Add(new ApiDefinitionFault(place, $"the time to live of the cache is {setting.CacheTtlInSeconds} s; it must be 0 s to {LongestTtl} s."));
            }
        }
    }
}
