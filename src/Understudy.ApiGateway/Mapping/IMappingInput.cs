using Understudy.Json;

namespace Understudy.ApiGateway.Mapping;

/// <summary>What parameter mappings read: the request of the client, or the answer of the integration.</summary>
internal interface IMappingInput
{
    /// <summary>The values of a header in the order of its lines, named exactly so; empty when it is absent.</summary>
    IReadOnlyList<string> Header(string name);

    /// <summary>The decoded values of a query parameter in their order; empty when it is absent.</summary>
    IReadOnlyList<string> QueryString(string name);

    /// <summary>A path parameter; null when there is none.</summary>
    string? Path(string name);

    /// <summary>A variable of the context by its dotted name; null when there is none.</summary>
    string? Context(string name);

    /// <summary>A stage variable; null when there is none.</summary>
    string? StageVariable(string name);

    /// <summary>The body as text.</summary>
    string BodyText { get; }

    /// <summary>The body as JSON; null when it is none.</summary>
    JsonData? BodyJson { get; }
}
