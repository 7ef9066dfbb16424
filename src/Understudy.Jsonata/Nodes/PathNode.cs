using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A path: each step is evaluated for each item of the one before, and the results are one flat sequence.</summary>
/// <remarks>A sequence of one is passed on as the item itself, so that most paths allocate nothing.</remarks>
internal sealed class PathNode(int position, PathStep[] steps, PathTraits traits, GroupPairs? group) : CompositeNode(position)
{
    private readonly bool _startsAtVariable = traits.HasFlag(PathTraits.StartsAtVariable);
    private readonly bool _keepsSingleton = traits.HasFlag(PathTraits.KeepsSingleton);
    private readonly bool _keepsSequence = (traits & (PathTraits.KeepsSingleton | PathTraits.KeepsArray)) != 0;
    private readonly bool _isLead = traits.HasFlag(PathTraits.Lead);

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var result = Walk(run, input, scope);
        if (_keepsSequence)
        {
            result = Keep(result);
        }

        return _isLead ? result : group is null ? Items.Collapse(result) : group.Evaluate(run, result, scope);
    }

    private object? Walk(Run run, object? input, Scope scope)
    {
        // The items to go on with: one that is no array (or the context of a variable), or those of an array.
        var current = input;
        var isMany = !_startsAtVariable && Items.IsArray(input);
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var isLast = i == steps.Length - 1 && !_isLead;
            if (step.Sort is not null)
            {
                current = step.ApplyFilters(run, step.Sort.Sort(run, current, scope), scope);
            }
            else if (i == 0 && step.IsConstructor)
            {
                current = step.Evaluate(run, current, scope);
                if (Items.IsArray(current) && Items.Count(current!) == 0)
                {
                    return current;
                }
            }
            else
            {
                current = isMany
                    ? EvaluateForEach(run, step, Items.Of(current!), scope, isLast)
                    : Settle(step.Evaluate(run, current, scope), isLast);
            }

            isMany = Items.IsArray(current);
            if (current is null || (isMany && Items.Count(current) == 0 && !(isLast && current is ArrayData or ItemList { IsSequence: false })))
            {
                return null;
            }
        }

        return current;
    }

    private static object? EvaluateForEach(Run run, PathStep step, ReadOnlySpan<object?> items, Scope scope, bool isLast)
    {
        run.Charge(items.Length >> 4);
        object? only = null;
        ItemList? results = null;
        foreach (var item in items)
        {
            var result = step.Evaluate(run, item, scope);
            if (result is null)
            {
                continue;
            }

            if (only is null)
            {
                only = result;
                continue;
            }

            if (results is null)
            {
                results = new ItemList(ItemFlags.Sequence, Math.Min(items.Length, 64));
                AddFlat(run, results, only);
            }

            AddFlat(run, results, result);
        }

        return results ?? Settle(only, isLast);
    }

    /// <summary>The sequence that a single result makes.</summary>
    private static object? Settle(object? result, bool isLast)
    {
        if (result is ItemList list)
        {
            return isLast && !list.IsSequence ? list
                : list.IsCons ? ItemList.Of(list, ItemFlags.Sequence)
                : isLast ? list.With(ItemFlags.Sequence)
                : list;
        }

        return result;
    }

    private static void AddFlat(Run run, ItemList results, object result)
    {
        if (result is ArrayData || (result is ItemList list && !list.IsCons))
        {
            var items = Items.Of(result);
            run.CheckLength((long)results.Count + items.Length);
            results.AddRange(items);
        }
        else
        {
            results.Add(result);
        }
    }

    private object? Keep(object? result)
    {
        if (result is null or ArrayData)
        {
            return result;
        }

        if (result is not ItemList list)
        {
            return ItemList.Of(result, ItemFlags.Sequence | ItemFlags.KeepSingleton);
        }

        return _keepsSingleton && list.IsCons && !list.IsSequence
            ? ItemList.Of(list, ItemFlags.Sequence | ItemFlags.KeepSingleton)
            : list.IsSequence ? list.With(ItemFlags.Sequence | ItemFlags.KeepSingleton) : list;
    }
}
