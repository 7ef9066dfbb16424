using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates;

/// <summary>A <c>#macro</c>.</summary>
internal sealed record Macro(string Name, string[] Parameters, Block Body);
