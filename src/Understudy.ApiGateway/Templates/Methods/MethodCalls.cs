using System.Numerics;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary><c>$owner.name(arguments)</c>. A method that Java does not have, or not for such arguments, gives nothing, as in Velocity.</summary>
internal static class MethodCalls
{
    public static object? Invoke(object owner, string name, object?[] arguments, Rendering run)
    {
        run.Budget.Charge(2);
        return (name, arguments) switch
        {
            ("toString", []) => run.Budget.Text(run.Text(owner)),
            ("equals", [var other]) => ValueEquality.AreEqual(owner, other, run.Budget),
            ("hashCode", []) => HashCodes.Of(owner, run.Budget),
            _ => OfType(owner, name, arguments, run),
        };
    }

    private static object? OfType(object owner, string name, object?[] arguments, Rendering run) => owner switch
    {
        string text => TextMethods.Call(text, name, arguments, run),
        JavaMap map => MapMethods.Call(map, name, arguments, run),
        JavaList list => ListMethods.Call(list, name, arguments, run),
        int or long or double or BigInteger => NumberMethods.Call(owner, name, arguments),
        bool boolean => BooleanMethods.Call(boolean, name, arguments),
        InputVariable input => input.Call(name, arguments),
        UtilVariable => UtilVariable.Call(name, arguments, run),
        MapEntry entry => OfEntry(entry, name, arguments),
        ForeachScope scope => OfLoop(scope, name, arguments),
        _ => null,
    };

    private static object? OfEntry(MapEntry entry, string name, object?[] arguments) => (name, arguments) switch
    {
        ("getKey", []) => entry.Key,
        ("getValue", []) => entry.Value,
        ("setValue", [var value]) => entry.SetValue(value),
        _ => null,
    };

    private static object? OfLoop(ForeachScope scope, string name, object?[] arguments)
    {
        if (arguments.Length > 0)
        {
            return null;
        }

        if (name == "stop")
        {
            scope.Stop();
            return null;
        }

        return name switch
        {
            "getIndex" => scope.Index,
            "getCount" => scope.Count,
            "hasNext" or "getHasNext" => scope.HasNext,
            "isFirst" or "getFirst" => scope.IsFirst,
            "isLast" or "getLast" => !scope.HasNext,
            "getParent" => scope.Parent,
            "getTopmost" => scope.Topmost,
            _ => null,
        };
    }
}
