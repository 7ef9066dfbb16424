using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>java.util.List; what <c>keySet</c>, <c>values</c>, <c>entrySet</c> and <c>split</c> give has these methods too.</summary>
internal static class ListMethods
{
    public static object? Call(JavaList list, string name, object?[] arguments, Rendering run)
    {
        run.Budget.Charge(name is "size" or "get" or "isEmpty" or "add" ? 0 : list.Count);
        return arguments switch
        {
            [] => Call(list, name, run),
            [int index] when name is "get" or "remove" => name == "get" ? list[index] : RemoveAt(list, index),
            [JavaList other] when Bulk(list, name, other, run) is { } changed => changed,
            [var value] => Call(list, name, value, run),
            [int index, JavaList items] when name == "addAll" => Insert(list, index, items.Items),
            [int index, var value] when name is "set" or "add" => name == "set" ? SetAt(list, index, value) : Insert(list, index, [value]),
            [int from, int to] when name == "subList" => SubList(list, from, to),
            _ => Unsupported.Method("List", name),
        };
    }

    private static object? Call(JavaList list, string name, Rendering run)
    {
        switch (name)
        {
            case "size":
                return list.Count;
            case "isEmpty":
                return list.Count == 0;
            case "clear":
                list.Items.Clear();
                return Changed(list, null);
            case "toArray":
                run.Budget.Charge(list.Count);
                return new JavaList([.. list.Items], ListKind.Array);
            default:
                return Unsupported.Method("List", name);
        }
    }

    private static object? Call(JavaList list, string name, object? value, Rendering run)
    {
        switch (name)
        {
            case "add":
                list.Items.Add(value);
                return Changed(list, true);
            case "contains":
                return IndexOf(list, value, run) >= 0;
            case "indexOf":
                return IndexOf(list, value, run);
            case "lastIndexOf":
                return list.Items.FindLastIndex(item => ValueEquality.AreEqual(item, value, run.Budget));
            case "remove":
                var index = IndexOf(list, value, run);
                _ = index < 0 ? null : RemoveAt(list, index);
                return index >= 0;
            default:
                return Unsupported.Method("List", name);
        }
    }

    private static object? Bulk(JavaList list, string name, JavaList other, Rendering run)
    {
        switch (name)
        {
            case "addAll":
                run.Budget.Charge(other.Count);
                list.Items.AddRange([.. other.Items]);
                return Changed(list, other.Count > 0);
            case "containsAll":
                return other.Items.All(item => IndexOf(list, item, run) >= 0);
            case "removeAll":
                return Changed(list, list.Items.RemoveAll(item => IndexOf(other, item, run) >= 0) > 0);
            case "retainAll":
                return Changed(list, list.Items.RemoveAll(item => IndexOf(other, item, run) < 0) > 0);
            default:
                return null;
        }
    }

    private static int IndexOf(JavaList list, object? value, Rendering run) =>
        list.Items.FindIndex(item => ValueEquality.AreEqual(item, value, run.Budget));

    private static object? SetAt(JavaList list, int index, object? value)
    {
        var old = list[index];
        list[index] = value;
        return old;
    }

    private static object? RemoveAt(JavaList list, int index)
    {
        var old = list[index];
        list.Items.RemoveAt(index);
        return Changed(list, old);
    }

    private static object? Insert(JavaList list, int index, List<object?> items)
    {
        list.Items.InsertRange(list.CheckIndex(index, list.Count), [.. items]);
        return Changed(list, null);
    }

    private static JavaList SubList(JavaList list, int from, int to)
    {
        list.CheckIndex(to, list.Count);
        list.CheckIndex(from, to);
        return new JavaList(list.Items[from..to]);
    }

    private static object? Changed(JavaList list, object? result)
    {
        list.Document?.Changed();
        return result;
    }
}
