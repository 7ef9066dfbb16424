namespace ItemsApi;

/// <summary>The table behind the API.</summary>
public interface IItemsTable
{
    Task<IReadOnlyList<Item>> ScanAsync();
}
