using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Understudy.Lambda;

/// <summary>Stands in for an interface of the shape of <c>Amazon.Lambda.Core.ILambdaContext</c>, whose package is the test's own.</summary>
/// <remarks>The logger takes what it is given and keeps nothing. Members it does not know are null, or their type's default.</remarks>
[SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it.")]
internal class LambdaContext : DispatchProxy
{
    /// <summary>Lambda's longest timeout: what the time that remains is counted from.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(15);

    private ILambdaContextFacts _facts = null!;

    public static bool Fits(Type type) => type.IsInterface && type.GetProperty("AwsRequestId") is not null;

    public static object Create(Type type, ILambdaContextFacts facts)
    {
        var created = Create(type, typeof(LambdaContext));
        ((LambdaContext)created)._facts = facts;
        return created;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var type = targetMethod!.ReturnType;
        return targetMethod.Name switch
        {
            "get_AwsRequestId" => _facts.AwsRequestId,
            "get_FunctionName" => _facts.FunctionName,
            "get_FunctionVersion" => "$LATEST",
            "get_InvokedFunctionArn" => _facts.InvokedFunctionArn,
            "get_LogGroupName" => $"/aws/lambda/{_facts.FunctionName}",
            "get_LogStreamName" => _facts.LogStreamName,
            "get_MemoryLimitInMB" when type == typeof(int) => 512,
            "get_RemainingTime" when type == typeof(TimeSpan) => _facts.RemainingTime,
            "get_Logger" when type.IsInterface => Create(type, typeof(LambdaContext)),
            _ => type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type) : null,
        };
    }
}
