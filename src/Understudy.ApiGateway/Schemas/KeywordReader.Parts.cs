using Understudy.ApiGateway.Schemas.Keywords;
using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <content>The keywords for members and elements.</content>
internal sealed partial class KeywordReader
{
    private void ReadMembers(SchemaNode node)
    {
        var named = Schemas("properties").ToDictionary(part => part.Name, part => part.Schema, StringComparer.Ordinal);
        var patterns = Schemas("patternProperties").Select(part => (Pattern(part.Name, "patternProperties", part.Name), part.Schema)).ToArray();
        var others = Additional("additionalProperties", out var isForbidden);
        if (isForbidden)
        {
            var names = named.Keys.ToHashSet(StringComparer.Ordinal);
            _keywords.Add(new AdditionalPropertiesKeyword(names, [.. patterns.Select(part => part.Item1)]));
        }

        if (named.Count > 0 || patterns.Length > 0 || others is not null)
        {
            node.Members = new MemberSchemas(named, patterns, others);
        }
    }

    private void ReadItems(SchemaNode node)
    {
        var others = Additional("additionalItems", out var isForbidden);
        if (!data.TryGet("items", out var items))
        {
            return;
        }

        if (items is not ArrayData list)
        {
            node.Items = new ItemSchemas([], compiler.Compile(place.Part("items", items)));
            return;
        }

        SchemaNode[] first = [.. SchemaParts.In(place.Part("items", list), list).Select(compiler.Compile)];
        node.Items = new ItemSchemas(first, others);
        if (isForbidden)
        {
            _keywords.Insert(0, new AdditionalItemsKeyword(first.Length));
        }
    }

    private void ReadDependencies()
    {
        if (!data.TryGet("dependencies", out var value))
        {
            return;
        }

        Require(value is ObjectData, "dependencies", "must be an object");
        var names = new List<(string, string[])>();
        var schemas = new List<(string, SchemaNode)>();
        foreach (var (name, part) in (ObjectData)value)
        {
            var dependency = place.Part("dependencies", value).Part(name, part);
            if (part is ArrayData)
            {
                names.Add((name, Names(dependency)));
            }
            else
            {
                schemas.Add((name, compiler.Compile(dependency)));
            }
        }

        _keywords.Add(new DependenciesKeyword([.. names], [.. schemas]));
    }

    private IEnumerable<(string Name, SchemaNode Schema)> Schemas(string keyword)
    {
        if (!data.TryGet(keyword, out var value))
        {
            yield break;
        }

        Require(value is ObjectData, keyword, "must be an object");
        foreach (var (name, part) in (ObjectData)value)
        {
            yield return (name, compiler.Compile(place.Part(keyword, value).Part(name, part)));
        }
    }

    private SchemaNode? Additional(string keyword, out bool isForbidden)
    {
        isForbidden = false;
        if (!data.TryGet(keyword, out var value))
        {
            return null;
        }

        isForbidden = value == JsonData.False;
        Require(value is BooleanData or ObjectData, keyword, "must be true, false or a schema");
        return value is ObjectData ? compiler.Compile(place.Part(keyword, value)) : null;
    }
}
