using Understudy.Json;
using Understudy.Lambda;

namespace Understudy.StepFunctions.Doubles.Lambda;

/// <summary>Binds handlers to what a double is called with.</summary>
internal static class HandlerBinding
{
    public static HandlerBinding<DoubledCall> Of(Delegate handler, SequenceDraft draft, Func<Type, JsonData, object?> read) => new(
        handler,
        Given,
        type => type == typeof(Stream)
            ? call => new MemoryStream(call.Integration.InputOf(call.Call).ToUtf8Bytes(), writable: false)
            : call => read(type, call.Integration.InputOf(call.Call)),
        parameter => draft.Invalid(
            $"has a function whose parameter \"{parameter.Name}\" of type {parameter.ParameterType} it cannot give.",
            "A function may take the input, an ILambdaContext, a TaskCall, a TimeProvider and a CancellationToken."));

    private static Func<DoubledCall, object?>? Given(Type type) =>
        type == typeof(TaskCall) ? call => call.Call
        : type == typeof(TimeProvider) ? call => call.Call.Clock
        : type == typeof(CancellationToken) ? call => call.Call.CancellationToken
        : LambdaContext.Fits(type) ? call => LambdaContext.Create(type, new TaskContextFacts(call))
        : null;
}
