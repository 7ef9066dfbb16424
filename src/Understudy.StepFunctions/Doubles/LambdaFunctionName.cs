using Understudy.Json;

namespace Understudy.StepFunctions.Doubles;

/// <summary>The name of a Lambda function, out of any form that Lambda takes.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</see>, FunctionName: a name, a partial ARN
/// or an ARN, each with a version or alias after it or not.</remarks>
internal static class LambdaFunctionName
{
    private const string Marker = ":function:";
    private const string InvokeAction = ":states:::lambda:invoke";

    public static string Of(string reference) => In(reference).ToString();

    /// <summary>The function that a Task calls; empty when it calls none.</summary>
    public static ReadOnlySpan<char> CalledBy(TaskCall call)
    {
        if (call.Resource.Contains(InvokeAction, StringComparison.Ordinal))
        {
            return call.Input.TryGet("FunctionName", out var name) && name is StringData text ? In(text.Value) : [];
        }

        return call.Resource.Contains(Marker, StringComparison.Ordinal) ? In(call.Resource) : [];
    }

    private static ReadOnlySpan<char> In(ReadOnlySpan<char> reference)
    {
        var marker = reference.IndexOf(Marker);
        var name = marker >= 0 ? reference[(marker + Marker.Length)..]
            : reference.StartsWith("function:") ? reference["function:".Length..]
            : reference;
        var qualifier = name.IndexOf(':');
        return qualifier < 0 ? name : name[..qualifier];
    }
}
