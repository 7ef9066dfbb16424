namespace OrderWorkflow.Tests;

/// <summary>The workflow's output, as far as tests look at it.</summary>
public sealed record ShippedOrder(Inventory Inventory);
