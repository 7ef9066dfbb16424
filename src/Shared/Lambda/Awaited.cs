using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Understudy.Lambda;

/// <summary>Awaits what a function returned when it is a task, whatever delegate the function was bound to.</summary>
internal static class Awaited
{
    private static readonly ConcurrentDictionary<Type, MethodInfo?> AsTask = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Results = new();

    public static bool IsPending(object? result, [NotNullWhen(true)] out Task? pending)
    {
        pending = result switch
        {
            null => null,
            Task task => task,
            ValueTask task => task.AsTask(),
            ValueType value => (Task?)AsTask.GetOrAdd(value.GetType(), FindAsTask)?.Invoke(value, null),
            _ => null,
        };
        return pending is not null;
    }

    /// <summary>The result of a finished task; null when it has none.</summary>
    public static object? ResultOf(Task finished) => Results.GetOrAdd(finished.GetType(), FindResult)?.GetValue(finished);

    private static MethodInfo? FindAsTask(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>) ? type.GetMethod(nameof(ValueTask<>.AsTask)) : null;

    // An async method without a result still returns a Task of T, and T is then a type that only the runtime knows.
    private static PropertyInfo? FindResult(Type? type)
    {
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)))
        {
            type = type.BaseType;
        }

        return type is null || !type.GetGenericArguments()[0].IsVisible && type.GetGenericArguments()[0].Name == "VoidTaskResult"
            ? null
            : type.GetProperty(nameof(Task<>.Result));
    }
}
