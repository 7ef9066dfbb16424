namespace ItemsApi;

/// <summary>A table in memory.</summary>
public sealed class ItemsTable(params IReadOnlyList<Item> items) : IItemsTable
{
    public static ItemsTable WithBooks() => new(new Item("1", "Momo", 9.90m), new Item("2", "Emil", 7.50m));

    public Task<IReadOnlyList<Item>> ScanAsync() => Task.FromResult(items);
}
