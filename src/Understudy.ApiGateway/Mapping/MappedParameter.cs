namespace Understudy.ApiGateway.Mapping;

/// <summary>What one mapping gave: one value, or all of a multi-value query parameter.</summary>
internal readonly record struct MappedParameter(MappingLocation Location, string Name, IReadOnlyList<string> Values);
