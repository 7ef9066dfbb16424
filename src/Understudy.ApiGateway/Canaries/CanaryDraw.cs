namespace Understudy.ApiGateway.Canaries;

/// <summary>Decides by seed and call number whether the canary serves a call.</summary>
internal static class CanaryDraw
{
    public static bool IsCanary(decimal percentTraffic, ulong seed, long call)
    {
        const decimal twoTo53 = 1L << 53;
        return (Mix(seed + (ulong)call * 0x9E3779B97F4A7C15) >> 11) / twoTo53 * 100 < percentTraffic;
    }

    // The finalizer of SplitMix64: neighbouring calls get unrelated numbers, without a state that calls would share.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
