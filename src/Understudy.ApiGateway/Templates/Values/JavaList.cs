namespace Understudy.ApiGateway.Templates.Values;

/// <summary>A mutable list.</summary>
internal sealed class JavaList(List<object?> items, ListKind kind = ListKind.Plain)
{
    public JavaList()
        : this([])
    {
    }

    public List<object?> Items { get; } = items;

    public ListKind Kind { get; } = kind;

    /// <summary>The payload that the list is a part of; null when it is not.</summary>
    public PayloadDocument? Document { get; init; }

    public int Count => Items.Count;

    public object? this[int index]
    {
        get => Items[CheckIndex(index, Items.Count - 1)];
        set
        {
            Items[CheckIndex(index, Items.Count - 1)] = value;
            Document?.Changed();
        }
    }

    public int CheckIndex(int index, int last) => index >= 0 && index <= last
        ? index
        : throw new TemplateFaultException($"The index {index} is outside the list, which has {Items.Count} element(s); in Java that is an IndexOutOfBoundsException.");
}
