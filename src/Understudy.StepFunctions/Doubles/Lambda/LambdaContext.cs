using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Understudy.Json;
using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>Stands in for an interface of the shape of <c>Amazon.Lambda.Core.ILambdaContext</c>, whose package is the test's own.</summary>
/// <remarks>
/// Ids and names are derived from the state and the function, the time that remains is counted on the execution's clock from Lambda's
/// longest timeout, 15 minutes. The logger takes what it is given and keeps nothing. Members it does not know are null, or their
/// type's default.
/// </remarks>
[SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it.")]
internal class LambdaContext : DispatchProxy
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(15);

    private TaskCall _call = null!;
    private string _function = "";
    private int _number;
    private DateTimeOffset _startedAt;

    public static bool Fits(Type type) => type.IsInterface && type.GetProperty("AwsRequestId") is not null;

    public static object Create(Type type, DoubledCall call)
    {
        var created = Create(type, typeof(LambdaContext));
        var context = (LambdaContext)created;
        context._call = call.Call;
        context._number = call.Number;
        context._function = LambdaFunctionName.CalledBy(call.Call) is { IsEmpty: false } name ? name.ToString() : call.Call.StateName;
        context._startedAt = call.Call.Clock.GetUtcNow();
        return created;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var type = targetMethod!.ReturnType;
        return targetMethod.Name switch
        {
            "get_AwsRequestId" => DerivedId.Uuid("invocation", _call.StateName, _number),
            "get_FunctionName" => _function,
            "get_FunctionVersion" => "$LATEST",
            "get_InvokedFunctionArn" => FunctionArn(),
            "get_LogGroupName" => $"/aws/lambda/{_function}",
            "get_LogStreamName" => $"{_startedAt:yyyy'/'MM'/'dd}/[$LATEST]{DerivedId.Hex("log", _call.StateName, 0, 32)}",
            "get_MemoryLimitInMB" when type == typeof(int) => 512,
            "get_RemainingTime" when type == typeof(TimeSpan) => LongestTimeout - (_call.Clock.GetUtcNow() - _startedAt),
            "get_Logger" when type.IsInterface => Create(type, typeof(LambdaContext)),
            _ => type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type) : null,
        };
    }

    private string FunctionArn()
    {
        var reference = _call.Input.TryGet("FunctionName", out var given) && given is StringData text ? text.Value : _call.Resource;
        return reference.Contains(":lambda:", StringComparison.Ordinal) && reference.Contains(":function:", StringComparison.Ordinal)
            ? reference
            : $"arn:aws:lambda:us-east-1:123456789012:function:{_function}";
    }
}
