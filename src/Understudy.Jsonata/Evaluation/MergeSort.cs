namespace Understudy.Jsonata.Evaluation;

/// <summary>A stable merge sort for comparers that may be anything, such as a lambda of the user.</summary>
internal static class MergeSort
{
    /// <param name="run">Pays for the comparisons.</param>
    /// <param name="items">The items, sorted in place.</param>
    /// <param name="isAfter">Whether the first of two items has to stand after the second.</param>
    public static void Sort<T>(Run run, T[] items, Func<T, T, bool> isAfter)
    {
        if (items.Length > 1)
        {
            Sort(run, items.AsSpan(), new T[items.Length], isAfter);
        }
    }

    private static void Sort<T>(Run run, Span<T> items, Span<T> buffer, Func<T, T, bool> isAfter)
    {
        if (items.Length <= 1)
        {
            return;
        }

        run.Charge(items.Length);
        var middle = items.Length / 2;
        Sort(run, items[..middle], buffer[..middle], isAfter);
        Sort(run, items[middle..], buffer[middle..], isAfter);
        items.CopyTo(buffer);
        var left = 0;
        var right = middle;
        foreach (ref var item in items)
        {
            var fromLeft = right == items.Length || (left < middle && !isAfter(buffer[left], buffer[right]));
            item = fromLeft ? buffer[left++] : buffer[right++];
        }
    }
}
