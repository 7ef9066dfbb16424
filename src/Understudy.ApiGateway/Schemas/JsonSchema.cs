using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A JSON Schema of draft 4, compiled once. Immutable and thread-safe.</summary>
/// <remarks>Messages, and the order in which they come, are those of the validator that API Gateway uses (json-schema-validator for Java):
/// what stands inside a value is looked at only when nothing is wrong with the value itself.</remarks>
internal sealed class JsonSchema
{
    private readonly SchemaNode _root;

    private JsonSchema(SchemaNode root) => _root = root;

    /// <param name="schema">The schema.</param>
    /// <param name="findModel">Gives the schema of another model of the API by its name; null when there is none.</param>
    /// <exception cref="SchemaException">The schema is none, or refers to one that cannot be had.</exception>
    public static JsonSchema Compile(JsonData schema, Func<string, JsonData?>? findModel = null) =>
        new(new SchemaCompiler(findModel ?? (_ => null)).Compile(schema));

    /// <summary>What is wrong with a value; empty when it is valid.</summary>
    public IReadOnlyList<string> Validate(JsonData instance)
    {
        var run = new ValidationRun();
        try
        {
            return _root.Validate(instance, run) ? [] : run.Messages;
        }
        catch (SchemaBudgetException e)
        {
            return [e.Message];
        }
    }
}
