using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A keyword of a schema, with what it asks.</summary>
internal abstract class SchemaKeyword
{
    /// <summary>Whether a value is as the keyword asks; otherwise the run is told why not.</summary>
    public abstract bool Check(JsonData instance, ValidationRun run);
}
