namespace OrderWorkflow.Tests;

/// <summary>A Lambda function in plain C#; in a real solution it lies in the project that is deployed.</summary>
public sealed class CheckInventoryFunction(IReadOnlySet<string> stock)
{
    public Task<Inventory> HandleAsync(Order order)
    {
        var missing = (order.Items ?? []).Where(item => !stock.Contains(item)).ToArray();
        return Task.FromResult(new Inventory(missing.Length == 0, missing));
    }
}
