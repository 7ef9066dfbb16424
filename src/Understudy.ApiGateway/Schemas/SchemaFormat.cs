namespace Understudy.ApiGateway.Schemas;

/// <summary>A format that strings can have.</summary>
/// <param name="IsValid">Whether a string has it.</param>
/// <param name="Message">What is said of one that has it not.</param>
internal sealed record SchemaFormat(Func<string, bool> IsValid, Func<string, string> Message);
