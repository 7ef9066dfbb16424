using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates;

/// <summary>A template after parsing.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Name">What errors call it.</param>
/// <param name="Limits">How much it may do.</param>
/// <param name="Body">Its statements.</param>
/// <param name="Macros">The macros that stand anywhere in it, by name.</param>
internal sealed record ParsedTemplate(
    string Text, string Name, MappingTemplateLimits Limits, Block Body, IReadOnlyDictionary<string, Macro> Macros);
