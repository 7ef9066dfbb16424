namespace ItemsApi;

/// <summary>What the shop sells.</summary>
public sealed record Item(string Id, string Name, decimal Price);
