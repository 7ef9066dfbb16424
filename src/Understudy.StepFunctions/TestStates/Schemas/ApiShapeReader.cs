using System.Globalization;

namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>Reads the schema of a service, a line for each operation and each shape.</summary>
/// <remarks><code>
/// Encrypt -> EncryptResponse                        an operation and what it gives; nothing after the arrow: nothing
/// EncryptResponse : object KeyId:s !Size:SizeType   an object; ! marks a required member
/// SizeType : number 1..10                           a number, with its bounds if it has any
/// KeyIds : list ..3 s                               a list, the bounds of its length, its elements
/// Tags : map s                                      a map and its values
/// Mode : string 1..5 = FAST | SLOW                  a text, the bounds of its length, the texts there are
/// </code>
/// In place of a name: <c>s</c> any text, <c>t</c> a timestamp, <c>n</c> any number, <c>b</c> a boolean, <c>*</c> anything.</remarks>
internal sealed class ApiShapeReader
{
    private static readonly ApiShape Anything = new(ApiShapeKind.Anything);

    private readonly Dictionary<string, ApiShape> _shapes = new(StringComparer.Ordinal)
    {
        ["*"] = Anything,
        ["s"] = new(ApiShapeKind.Text),
        ["t"] = new(ApiShapeKind.Text),
        ["n"] = new(ApiShapeKind.Number),
        ["b"] = new(ApiShapeKind.Boolean),
    };

    public IReadOnlyDictionary<string, ApiShape> Read(TextReader reader)
    {
        var operations = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new List<(ApiShape Shape, string[] Words)>();
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is [var operation, "->", var output])
            {
                operations[char.ToLowerInvariant(operation[0]) + operation[1..]] = output;
            }
            else if (words is [var name, ":", var kind, ..])
            {
                var shape = _shapes[name] = new ApiShape(KindOf(kind));
                lines.Add((shape, words[3..]));
            }
        }

        foreach (var (shape, words) in lines)
        {
            Fill(shape, words);
        }

        return operations.ToDictionary(operation => operation.Key, operation => Find(operation.Value), StringComparer.Ordinal);
    }

    private void Fill(ApiShape shape, ReadOnlySpan<string> words)
    {
        if (words is [var bounds, ..] && bounds.Split("..") is [var least, var most])
        {
            shape.Least = Bound(least);
            shape.Most = Bound(most);
            words = words[1..];
        }

        switch (shape.Kind)
        {
            case ApiShapeKind.List or ApiShapeKind.Map:
                shape.Item = Find(words[0]);
                break;
            case ApiShapeKind.Object:
                FillMembers(shape, words);
                break;
            case ApiShapeKind.Text when words is ["=", ..]:
                shape.Values = ValuesIn(words[1..]);
                break;
        }
    }

    private void FillMembers(ApiShape shape, ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            var colon = member.LastIndexOf(':');
            var isRequired = member[0] == '!';
            shape.Members[member[(isRequired ? 1 : 0)..colon]] = new ApiMember(Find(member[(colon + 1)..]), isRequired);
        }
    }

    private ApiShape Find(string name) => _shapes.GetValueOrDefault(name, Anything);

    private static HashSet<string> ValuesIn(ReadOnlySpan<string> words) =>
        [.. string.Join(' ', words.ToArray()).Split(" | ")];

    private static double? Bound(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static ApiShapeKind KindOf(string word) => word switch
    {
        "object" => ApiShapeKind.Object,
        "list" => ApiShapeKind.List,
        "map" => ApiShapeKind.Map,
        "number" => ApiShapeKind.Number,
        _ => ApiShapeKind.Text,
    };
}
