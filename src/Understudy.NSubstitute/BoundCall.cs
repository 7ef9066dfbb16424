using System.Linq.Expressions;

namespace Understudy.Substitutes;

/// <summary>Tells a call that a Task state or an API makes from one that the test makes to set the substitute up.</summary>
internal static class BoundCall
{
    [ThreadStatic]
    private static string? _boundTo;

    /// <summary>What the call on this thread is made for; null when the test makes it.</summary>
    public static string? BoundTo => _boundTo;

    /// <summary>Says what the calls on this thread are made for from now on.</summary>
    /// <returns>What they were made for until now, to be put back.</returns>
    public static string? Swap(string? boundTo)
    {
        var outer = _boundTo;
        _boundTo = boundTo;
        return outer;
    }

    /// <summary>A delegate of the same type that says, while it calls the method, what for.</summary>
    public static Delegate Wrap(Delegate method, string boundTo)
    {
        var parameters = method.Method.GetParameters().Select(each => Expression.Parameter(each.ParameterType, each.Name)).ToArray();
        var call = Expression.Invoke(Expression.Constant(method, method.GetType()), parameters);
        var marked = Expression.Block(
            Expression.Call(typeof(BoundCall), nameof(Enter), null, Expression.Constant(boundTo)),
            Expression.TryFinally(call, Expression.Call(typeof(BoundCall), nameof(Leave), null)));
        return Expression.Lambda(method.GetType(), marked, parameters).Compile();
    }

    private static void Enter(string boundTo) => _boundTo = boundTo;

    private static void Leave() => _boundTo = null;
}
