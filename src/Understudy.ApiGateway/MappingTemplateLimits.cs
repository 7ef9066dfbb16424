namespace Understudy.ApiGateway;

/// <summary>How much a mapping template may do before it fails; the defaults are those of API Gateway where it states one.</summary>
/// <remarks>API Gateway Developer Guide, "Amazon API Gateway quotas".</remarks>
public sealed record MappingTemplateLimits
{
    /// <summary>The limits of API Gateway.</summary>
    public static MappingTemplateLimits Default { get; } = new();

    /// <summary>The longest template.</summary>
    /// <value>UTF-8 bytes. Default 307,200 (300 KB).</value>
    public int TemplateBytes { get; init; } = 300 * 1024;

    /// <summary>How often one <c>#foreach</c> may go round.</summary>
    /// <value>Default 1,000. A longer list is an error, where Velocity would stop without a word.</value>
    public int ForeachIterations { get; init; } = 1000;

    /// <summary>The longest text that a template, or one of its strings, may become.</summary>
    /// <value>UTF-16 code units. Default 10,485,760, after the payload quota of 10 MB.</value>
    public int OutputLength { get; init; } = 10 * 1024 * 1024;

    /// <summary>How many statements, references and operators one rendering may evaluate.</summary>
    /// <value>Default 10,000,000, a limit of our own that stops nested loops.</value>
    public long Steps { get; init; } = 10_000_000;
}
