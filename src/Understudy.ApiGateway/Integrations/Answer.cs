namespace Understudy.ApiGateway.Integrations;

/// <summary>What a back end gave, before it is mapped.</summary>
/// <param name="Selector">What selection patterns are matched against: a status, or a function's error message.</param>
/// <param name="Headers">The header lines.</param>
/// <param name="ContentType">The media type, which chooses the template.</param>
/// <param name="Body">The body.</param>
internal readonly record struct Answer(string Selector, ApiHeaders Headers, string? ContentType, ReadOnlyMemory<byte> Body);
