namespace OrderWorkflow.Tests;

/// <summary>What the workflow hands to its functions, as far as they look at it.</summary>
public sealed record Order(int OrderId, IReadOnlyList<string>? Items);
