using System.Globalization;
using System.Runtime.CompilerServices;
using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>Compiles a schema and all that it refers to.</summary>
internal sealed class SchemaCompiler(Func<string, JsonData?> findModel)
{
    private readonly Dictionary<string, SchemaPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonData, SchemaNode> _nodes = new(ReferenceEqualityComparer.Instance);

    public SchemaNode Compile(JsonData schema)
    {
        var root = Load("", schema, "#");
        var node = Compile(root);
        foreach (var one in _nodes.Values)
        {
            CheckReferences(one);
        }

        return node;
    }

    /// <summary>Compiles a schema, or gives what was compiled of it before.</summary>
    public SchemaNode Compile(SchemaPlace place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SchemaException(place.Pointer, "the schema nests too deep.");
        }

        if (place.Data is not ObjectData data)
        {
            throw new SchemaException(place.Pointer, $"a schema must be an object, but this is {Describe(place.Data)}.");
        }

        if (_nodes.TryGetValue(data, out var known))
        {
            return known;
        }

        var node = new SchemaNode();
        _nodes[data] = node;
        if (place.IsReference(out var reference))
        {
            node.Target = Compile(Find(SchemaUri.Resolve(place.Base, reference), reference, place.Pointer));
        }
        else
        {
            new KeywordReader(this, place.WithOwnBase(), data).ReadInto(node);
        }

        return node;
    }

    public static string Describe(JsonData data) => data.Utf8Length <= 100 ? data.ToString() : $"{JsonTypes.Of(data)} of {data.Utf8Length} bytes";

    private static void CheckReferences(SchemaNode node)
    {
        var seen = new HashSet<SchemaNode>();
        for (var one = node; one is not null; one = one.Target)
        {
            if (!seen.Add(one))
            {
                throw new SchemaException("#", "a $ref leads back to itself without a schema on the way.");
            }
        }
    }

    private SchemaPlace Load(string uri, JsonData schema, string pointer)
    {
        var place = new SchemaPlace(schema, uri, pointer);
        _places[uri] = place;
        Collect(place);
        return place;
    }

    /// <summary>Notes all schemas with an <c>id</c>.</summary>
    private void Collect(SchemaPlace place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SchemaException(place.Pointer, "the schema nests too deep.");
        }

        if (place.Data is not ObjectData data || place.IsReference(out _))
        {
            return;
        }

        place = place.WithOwnBase();
        if (data.TryGet("id", out var id) && id is StringData)
        {
            _places.TryAdd(place.Base, place);
        }

        foreach (var part in SchemaParts.Of(place, data))
        {
            Collect(part);
        }
    }

    private SchemaPlace Find(string uri, string reference, string pointer)
    {
        if (_places.TryGetValue(uri, out var place))
        {
            return place;
        }

        var (document, fragment) = SchemaUri.Split(uri);
        if (!_places.TryGetValue(document, out var root))
        {
            root = LoadDocument(document, reference, pointer);
        }

        if (fragment.Length == 0 || _places.TryGetValue(uri, out place))
        {
            return fragment.Length == 0 ? root : place;
        }

        return fragment[0] == '/'
            ? Navigate(root, fragment, reference, pointer)
            : throw new SchemaException(pointer, $"the $ref '{reference}' leads nowhere: no schema has that id.");
    }

    private SchemaPlace LoadDocument(string document, string reference, string pointer)
    {
        if (document == MetaSchema.Uri)
        {
            return Load(document, MetaSchema.Data, MetaSchema.Uri + "#");
        }

        if (SchemaUri.ModelOf(document) is not { } model)
        {
            throw new SchemaException(pointer, $"the $ref '{reference}' leads to another document. API Gateway reads none but its own models: "
                + "https://apigateway.amazonaws.com/restapis/<api id>/models/<name>.");
        }

        return findModel(model) is { } schema
            ? Load(document, schema, $"model {model} #")
            : throw new SchemaException(pointer, $"the $ref '{reference}' leads to the model '{model}', which the API does not have.");
    }

    private static SchemaPlace Navigate(SchemaPlace root, string fragment, string reference, string pointer)
    {
        var place = root;
        foreach (var part in fragment[1..].Split('/'))
        {
            place = place.WithOwnBase();
            var token = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            JsonData? next = null;
            if (place.Data is ArrayData array && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Count)
            {
                next = array.Items[index];
            }
            else if (place.Data is ObjectData data)
            {
                data.TryGet(token, out next);
            }

            place = next is null
                ? throw new SchemaException(pointer, $"the $ref '{reference}' leads nowhere: '{token}' is not there.")
                : place.Part(token, next);
        }

        return place;
    }
}
