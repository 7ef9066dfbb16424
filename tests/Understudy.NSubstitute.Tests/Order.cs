namespace Understudy.Substitutes.Tests;

public sealed record Order(int OrderId);
