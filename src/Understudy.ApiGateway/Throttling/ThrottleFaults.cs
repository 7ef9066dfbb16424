namespace Understudy.ApiGateway.Throttling;

/// <summary>Checks the numbers of a throttle.</summary>
internal static class ThrottleFaults
{
    public static void Collect(string place, ThrottleSettings throttle, List<ApiDefinitionFault> faults)
    {
        if (!TokenRate.IsValid(throttle.RateLimit))
        {
            faults.Add(new ApiDefinitionFault(place, FormattableString.Invariant(
                $"the rate is {throttle.RateLimit} per second; it must be 0, or more and at most 1000000000000. For one token in ten seconds write 0.1.")));
        }

        if (throttle.BurstLimit < 0)
        {
            faults.Add(new ApiDefinitionFault(place, FormattableString.Invariant(
                $"the burst is {throttle.BurstLimit}; it must be 0 or more. It is the number of calls admitted at one instant.")));
        }
    }
}
