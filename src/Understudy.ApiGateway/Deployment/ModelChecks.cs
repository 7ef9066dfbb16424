using Understudy.ApiGateway.Schemas;
using Understudy.ApiGateway.Validation;

namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for the schemas of models.</summary>
internal static class ModelChecks
{
    public static void Check(RestApi api, DefinitionFaults faults)
    {
        foreach (var model in api.Models)
        {
            CheckSchema(api, model, faults);
        }
    }

    private static void CheckSchema(RestApi api, Model model, DefinitionFaults faults)
    {
        try
        {
            JsonSchema.Compile(model.Schema, name => ApiModels.Find(api, name));
        }
        catch (SchemaException e)
        {
            faults.Add($"model \"{model.Name}\"", $"its schema is no JSON Schema of draft 4. {e.Message}");
        }
    }
}
