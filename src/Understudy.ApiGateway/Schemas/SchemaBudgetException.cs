namespace Understudy.ApiGateway.Schemas;

/// <summary>A validation that would take too long, or would never end.</summary>
internal sealed class SchemaBudgetException(string message) : Exception(message);
