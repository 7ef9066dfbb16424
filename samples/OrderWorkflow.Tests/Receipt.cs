namespace OrderWorkflow.Tests;

public sealed record Receipt(bool Charged, string Number);
