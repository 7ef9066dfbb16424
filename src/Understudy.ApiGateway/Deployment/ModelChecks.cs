using Understudy.ApiGateway.Schemas;
using Understudy.ApiGateway.Validation;

namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for models.</summary>
internal static class ModelChecks
{
    public static void Check(RestApi api, DefinitionFaults faults)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var model in api.Models)
        {
            var place = $"model {model.Name}";
            faults.Require(names.Add(model.Name), place, "it is defined twice. Give one of them another name.");
            faults.Require(model.Name.Length > 0 && model.Name.All(char.IsAsciiLetterOrDigit), place, "a name consists of letters and digits.");
            if (model.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase))
            {
                CheckSchema(api, model, place, faults);
            }
        }
    }

    private static void CheckSchema(RestApi api, Model model, string place, DefinitionFaults faults)
    {
        try
        {
            JsonSchema.Compile(model.Schema, name => ApiModels.Find(api, name));
        }
        catch (SchemaException e)
        {
            faults.Add(place, $"its schema is no JSON Schema of draft 4. {e.Message}");
        }
    }
}
