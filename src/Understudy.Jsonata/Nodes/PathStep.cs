using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A step of a path: what it evaluates to for an item, and the filters on that.</summary>
internal sealed class PathStep(Node node, Filter[] filters, bool isConstructor)
{
    public Node Node { get; } = node;

    public bool IsConstructor { get; } = isConstructor;

    public SortNode? Sort { get; } = node as SortNode;

    public object? Evaluate(Run run, object? item, Scope scope)
    {
        var result = Node.Evaluate(run, item, scope);
        return filters.Length == 0 ? result : ApplyFilters(run, result, scope);
    }

    public object? ApplyFilters(Run run, object? result, Scope scope)
    {
        foreach (var filter in filters)
        {
            result = filter.Apply(run, result, scope);
        }

        return result;
    }
}
