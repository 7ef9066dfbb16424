using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Deep equality as the operator <c>=</c> has it: numbers as doubles, members in any order, functions only with themselves.</summary>
internal static class Equality
{
    public static bool Of(Run run, object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        switch (left)
        {
            case StringData text:
                return right is StringData other && OfTexts(run, text.Value, other.Value);
            case NumberData number:
                return right is NumberData second && number.Value == second.Value;
            case ArrayData or ItemList:
                return Items.IsArray(right) && OfArrays(run, left, right!);
            case ObjectData or OpenObject:
                return Objects.IsObject(right) && OfObjects(run, left, right!);
            default:
                return false;
        }
    }

    private static bool OfTexts(Run run, string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        run.Charge(left.Length >> 8);
        return string.Equals(left, right, StringComparison.Ordinal);
    }

    private static bool OfArrays(Run run, object left, object right)
    {
        Stack.Ensure();
        var first = Items.Of(left);
        var second = Items.Of(right);
        if (first.Length != second.Length)
        {
            return false;
        }

        run.Charge(first.Length);
        for (var i = 0; i < first.Length; i++)
        {
            if (!Of(run, first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OfObjects(Run run, object left, object right)
    {
        Stack.Ensure();
        var count = Objects.Count(left);
        if (count != Objects.Count(right))
        {
            return false;
        }

        run.Charge(count);
        for (var i = 0; i < count; i++)
        {
            if (!Objects.TryGet(right, Objects.NameAt(left, i), out var other) || !Of(run, Objects.ValueAt(left, i), other))
            {
                return false;
            }
        }

        return true;
    }
}
