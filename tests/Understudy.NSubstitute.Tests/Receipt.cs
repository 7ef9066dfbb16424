namespace Understudy.Substitutes.Tests;

public sealed record Receipt(string Id);
