using Understudy.Json;

namespace Understudy.StepFunctions.Doubles;

/// <summary>The name of a Lambda function, out of any form that Lambda takes.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</see>, FunctionName: a name, a partial ARN or an
/// ARN, each with a version or alias after it or not.</remarks>
internal static class LambdaFunctionName
{
    private const string InArn = ":function:";

    public static string Of(string reference)
    {
        var marker = reference.IndexOf(InArn, StringComparison.Ordinal);
        var start = marker < 0 ? 0 : marker + InArn.Length;
        if (marker < 0 && reference.StartsWith("function:", StringComparison.Ordinal))
        {
            start = "function:".Length;
        }

        var end = reference.IndexOf(':', start);
        return end < 0 ? reference[start..] : reference[start..end];
    }

    /// <summary>The function that a Task calls; null when it calls none.</summary>
    public static string? CalledBy(TaskCall call)
    {
        if (call.Resource.Contains(":states:::lambda:invoke", StringComparison.Ordinal))
        {
            return call.Input.TryGet("FunctionName", out var name) && name is StringData text ? Of(text.Value) : null;
        }

        if (!call.Resource.Contains(InArn, StringComparison.Ordinal))
        {
            return null;
        }

        return call.FunctionName ?? Of(call.Resource);
    }
}
