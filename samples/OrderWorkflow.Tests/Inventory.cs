namespace OrderWorkflow.Tests;

public sealed record Inventory(bool InStock, IReadOnlyList<string> Missing);
