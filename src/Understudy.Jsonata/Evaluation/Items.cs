using System.Runtime.CompilerServices;
using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Arrays of either kind.</summary>
internal static class Items
{
    public static bool IsArray(object? value) => value is ArrayData or ItemList;

    public static int Count(object array) => array is ItemList list ? list.Count : ((ArrayData)array).Count;

    public static ReadOnlySpan<object?> Of(object array) =>
        array is ItemList list ? list.Span : ReadOnlySpan<object?>.CastUp(((ArrayData)array).Items);

    /// <summary>The items of an array, or the value as the only one; nothing gives none.</summary>
    public static ReadOnlySpan<object?> OrSingle(ref readonly object? value) => value switch
    {
        null => [],
        ItemList list => list.Span,
        ArrayData array => ReadOnlySpan<object?>.CastUp(array.Items),
        _ => new ReadOnlySpan<object?>(in value),
    };

    /// <summary>What a sequence is as a value: nothing, its one item, or the sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static object? Collapse(object? value, bool keepArray = false) =>
        value is ItemList { IsSequence: true } list ? CollapseSequence(list, keepArray) : value;

    /// <summary>Joins two values as arrays; nothing adds nothing.</summary>
    public static object? Append(Run run, object? left, object? right)
    {
        if (left is null)
        {
            return right;
        }

        if (right is null)
        {
            return left;
        }

        var first = OrSingle(ref left);
        var second = OrSingle(ref right);
        run.CheckLength((long)first.Length + second.Length);
        var joined = new ItemList(ItemFlags.None, first.Length + second.Length);
        joined.AddRange(first);
        joined.AddRange(second);
        return joined;
    }

    private static object? CollapseSequence(ItemList list, bool keepArray) => list.Count switch
    {
        0 => null,
        1 when !keepArray && !list.KeepsSingleton => list.Span[0],
        _ => keepArray ? list.With(list.Flags | ItemFlags.KeepSingleton) : list,
    };
}
