using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Expressions.Paths.Parsing;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>
/// The JSON payload. <c>$input.path</c> gives its parts as maps and lists that can be changed, and later paths see the changes.
/// </summary>
internal sealed class PayloadDocument(JsonData root)
{
    private readonly Dictionary<JsonData, object> _parts = new(ReferenceEqualityComparer.Instance);
    private JsonData _root = root;
    private bool _isChanged;

    public void Changed() => _isChanged = true;

    /// <summary>What a path leads to; null when it leads nowhere.</summary>
    public JsonData? Find(string path)
    {
        if (_isChanged)
        {
            TakeChanges();
        }

        var chain = Parse(path);
        var walk = new PathWalk(new EvaluationScope(_root));
        var found = chain.Evaluate(_root, walk);
        return found is null && walk.Failure == PathFailure.Broken
            ? throw new TemplateFaultException($"The JSONPath '{path}' cannot be evaluated: {walk.Message}.")
            : found;
    }

    /// <summary>A part as a value that the template can change.</summary>
    public object? Part(JsonData data)
    {
        if (data is not (ObjectData or ArrayData))
        {
            return ValueOf.Scalar(data);
        }

        if (_parts.TryGetValue(data, out var known))
        {
            return known;
        }

        Budget.EnsureStack();
        object part = data is ObjectData map ? MapOf(map) : new JavaList([.. ((ArrayData)data).Select(Part)], ListKind.Json) { Document = this };

        // All empty ones are a single instance in memory.
        if (data.Count > 0)
        {
            _parts[data] = part;
        }

        return part;
    }

    private static StepChain Parse(string path)
    {
        // Jayway reads "a.b" as "$.a.b".
        var text = path.TrimEnd(' ');
        var whole = text.StartsWith('$') || text.StartsWith('@') ? text : "$." + text;
        return PathParser.ParseSteps(new PathText(whole, 1, whole.Length), startsAtItem: false);
    }

    private JavaMap MapOf(ObjectData data)
    {
        var map = new JavaMap { Document = this };
        for (var i = 0; i < data.Count; i++)
        {
            map.Fill(data.Names[i], Part(data.Values[i]));
        }

        return map;
    }

    private void TakeChanges()
    {
        var root = Part(_root);
        _parts.Clear();
        _root = DataOf.Value(root, (data, value) =>
        {
            if (data.Count > 0)
            {
                _parts[data] = value;
            }
        });
        _isChanged = false;
    }
}
