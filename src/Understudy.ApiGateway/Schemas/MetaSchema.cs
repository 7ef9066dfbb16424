using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>The schema of schemas of draft 4, which a schema may refer to.</summary>
internal static class MetaSchema
{
    public const string Uri = "http://json-schema.org/draft-04/schema";

    public static readonly JsonData Data = JsonData.Parse(
        """
        {
          "id": "http://json-schema.org/draft-04/schema#",
          "type": "object",
          "definitions": {
            "count": { "type": "integer", "minimum": 0 },
            "names": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true },
            "schemas": { "type": "array", "items": { "$ref": "#" }, "minItems": 1 },
            "schemaMap": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "flagOrSchema": { "anyOf": [ { "type": "boolean" }, { "$ref": "#" } ] },
            "typeName": { "enum": [ "array", "boolean", "integer", "null", "number", "object", "string" ] }
          },
          "properties": {
            "id": { "type": "string" },
            "$schema": { "type": "string" },
            "title": { "type": "string" },
            "description": { "type": "string" },
            "default": {},
            "format": { "type": "string" },
            "multipleOf": { "type": "number", "minimum": 0, "exclusiveMinimum": true },
            "maximum": { "type": "number" },
            "exclusiveMaximum": { "type": "boolean" },
            "minimum": { "type": "number" },
            "exclusiveMinimum": { "type": "boolean" },
            "maxLength": { "$ref": "#/definitions/count" },
            "minLength": { "$ref": "#/definitions/count" },
            "pattern": { "type": "string", "format": "regex" },
            "items": { "anyOf": [ { "$ref": "#" }, { "$ref": "#/definitions/schemas" } ] },
            "additionalItems": { "$ref": "#/definitions/flagOrSchema" },
            "maxItems": { "$ref": "#/definitions/count" },
            "minItems": { "$ref": "#/definitions/count" },
            "uniqueItems": { "type": "boolean" },
            "maxProperties": { "$ref": "#/definitions/count" },
            "minProperties": { "$ref": "#/definitions/count" },
            "required": { "$ref": "#/definitions/names" },
            "properties": { "$ref": "#/definitions/schemaMap" },
            "patternProperties": { "$ref": "#/definitions/schemaMap" },
            "additionalProperties": { "$ref": "#/definitions/flagOrSchema" },
            "dependencies": {
              "type": "object",
              "additionalProperties": { "anyOf": [ { "$ref": "#" }, { "$ref": "#/definitions/names" } ] }
            },
            "definitions": { "$ref": "#/definitions/schemaMap" },
            "enum": { "type": "array", "minItems": 1, "uniqueItems": true },
            "type": {
              "anyOf": [
                { "$ref": "#/definitions/typeName" },
                { "type": "array", "items": { "$ref": "#/definitions/typeName" }, "minItems": 1, "uniqueItems": true }
              ]
            },
            "allOf": { "$ref": "#/definitions/schemas" },
            "anyOf": { "$ref": "#/definitions/schemas" },
            "oneOf": { "$ref": "#/definitions/schemas" },
            "not": { "$ref": "#" }
          },
          "dependencies": { "exclusiveMaximum": [ "maximum" ], "exclusiveMinimum": [ "minimum" ] }
        }
        """);
}
