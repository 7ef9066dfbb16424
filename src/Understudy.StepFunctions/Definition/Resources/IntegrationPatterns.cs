using System.Diagnostics;

namespace Understudy.StepFunctions.Definition.Resources;

/// <summary>The suffixes that name integration patterns in ARNs.</summary>
internal static class IntegrationPatterns
{
    public static readonly string[] Suffixes = [".sync", ".sync:2", ".waitForTaskToken"];

    public static IntegrationPattern? Parse(string suffix) => suffix switch
    {
        "" => IntegrationPattern.RequestResponse,
        ".sync" => IntegrationPattern.Sync,
        ".sync:2" => IntegrationPattern.Sync2,
        ".waitForTaskToken" => IntegrationPattern.WaitForTaskToken,
        _ => null,
    };

    public static string SuffixOf(IntegrationPattern pattern) => pattern switch
    {
        IntegrationPattern.RequestResponse => "",
        IntegrationPattern.Sync => ".sync",
        IntegrationPattern.Sync2 => ".sync:2",
        IntegrationPattern.WaitForTaskToken => ".waitForTaskToken",
        _ => throw new UnreachableException(),
    };
}
