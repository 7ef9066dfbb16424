using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Schemas;
using Understudy.Json;

namespace Understudy.ApiGateway.Validation;

/// <summary>The models of a method's bodies, by content type. A body of a type without model is not validated.</summary>
internal sealed class BodyModels
{
    private const string DefaultType = "application/json";

    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.OrdinalIgnoreCase);

    private BodyModels()
    {
    }

    /// <summary>Null when the method has no models.</summary>
    public static BodyModels? Of(MethodContext context)
    {
        var models = new BodyModels();
        foreach (var (type, name) in context.Method.RequestModels)
        {
            // That each model is there and is a schema has been checked.
            if (IsJson(type) && ApiModels.Find(context.Api, name) is { } schema)
            {
                models._schemas[MediaType(type)] = JsonSchema.Compile(schema, model => ApiModels.Find(context.Api, model));
            }
        }

        return models._schemas.Count == 0 ? null : models;
    }

    public Refusal? Examine(ApiCall call)
    {
        var type = MediaType(call.Request.Headers["Content-Type"]);
        if (!_schemas.TryGetValue(type, out var schema))
        {
            return null;
        }

        var body = call.Request.Body.Span;
        if (body.IsEmpty)
        {
            return new Refusal(GatewayResponseType.BadRequestBody) { Reason = $"The request has no body, and the model for {type} asks for one." };
        }

        try
        {
            var messages = schema.Validate(JsonData.Parse(body));
            return messages.Count == 0 ? null : Refuse(messages);
        }
        catch (JsonDataException e)
        {
            return new Refusal(GatewayResponseType.BadRequestBody) { Reason = $"The body is no JSON: {e.Message}" };
        }
    }

    private static Refusal Refuse(IReadOnlyList<string> messages)
    {
        var list = $"[{string.Join(", ", messages)}]";
        return new Refusal(GatewayResponseType.BadRequestBody) { ValidationErrors = list, Reason = $"The body is not as its model asks: {list}" };
    }

    private static string MediaType(string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim();
        return string.IsNullOrEmpty(type) ? DefaultType : type;
    }

    // A JSON Schema says nothing about XML.
    private static bool IsJson(string type) => type.Contains("json", StringComparison.OrdinalIgnoreCase);
}
