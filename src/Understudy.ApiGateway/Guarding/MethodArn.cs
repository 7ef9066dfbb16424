using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The ARNs that policies speak of.</summary>
internal static class MethodArn
{
    /// <summary>What <c>execute-api:/</c> stands for in a resource policy.</summary>
    public static string OfApi(RunningRestApi api) => $"arn:{Partition(api.Options.Region)}:execute-api:{api.Options.Region}:{api.Options.AccountId}:{api.ApiId}/";

    /// <summary>The method called, with its real path as it is on the wire.</summary>
    public static string Of(ApiCall call) => $"{OfApi(call.Api)}{call.Stage!.Name}/{call.Request.Method}/{call.Path.TrimStart('/')}";

    private static string Partition(string region) => region switch
    {
        _ when region.StartsWith("cn-", StringComparison.Ordinal) => "aws-cn",
        _ when region.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
        _ => "aws",
    };
}
