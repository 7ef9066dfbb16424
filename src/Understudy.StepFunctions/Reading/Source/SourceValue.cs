using System.Diagnostics.CodeAnalysis;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Reading.Source;

/// <summary>A JSON value that knows where in the text it stands.</summary>
internal sealed class SourceValue
{
    private const int LongestQuote = 80;
    private const int MostScanned = 32;
    private readonly SourceText _text;
    private readonly int _index;
    private Dictionary<string, SourceValue>? _byName;

    public SourceValue(SourceText text, SourceValue? parent, JsonDataKind kind, int offset, string? name = null, int nameOffset = -1, int index = -1)
    {
        _text = text;
        Parent = parent;
        Name = name;
        _index = index;
        Kind = kind;
        Offset = offset;
        NameOffset = name is null ? offset : nameOffset;
    }

    public JsonDataKind Kind { get; }

    /// <summary>The object or array it stands in; null for the root.</summary>
    public SourceValue? Parent { get; }

    /// <summary>The name of the member whose value it is; null when it is no member.</summary>
    public string? Name { get; }

    /// <summary>Where the value begins.</summary>
    public int Offset { get; }

    /// <summary>Where the name of the value's member begins; where the value begins when it is no member.</summary>
    public int NameOffset { get; }

    /// <summary>Where the value ends.</summary>
    public int End { get; set; }

    /// <summary>The text of a string, unescaped.</summary>
    public string String { get; init; } = "";

    public bool Boolean { get; init; }

    public List<SourceMember> Members { get; } = [];

    public List<SourceValue> Items { get; } = [];

    /// <summary>The JSON path from the root of the definition.</summary>
    public string Path => Parent is null ? "$" : Name is null ? $"{Parent.Path}[{_index}]" : Parent.Path + MemberPath.StepTo(Name);

    /// <summary>The place as Step Functions writes it: <c>/States/C/Choices[0]/Next</c>, <c>/</c> for the root.</summary>
    public string Location => Parent is null ? "/"
        : Name is null ? $"{Parent.Location}[{_index}]"
        : Parent.Parent is null ? $"/{Name}" : $"{Parent.Location}/{Name}";

    public bool TryGet(string name, [NotNullWhen(true)] out SourceValue? value)
    {
        if (Members.Count > MostScanned)
        {
            return ByName().TryGetValue(name, out value);
        }

        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                value = member.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public SourceValue? Find(string name) => TryGet(name, out var value) ? value : null;

    public JsonData ToData() => JsonData.Parse(_text.Slice(Offset, End));

    /// <summary>The value as written; a container by its kind, a long text by its beginning.</summary>
    public string Quote()
    {
        if (Kind is JsonDataKind.Object or JsonDataKind.Array)
        {
            var isEmpty = Members.Count + Items.Count == 0;
            return Kind is JsonDataKind.Object ? (isEmpty ? "{}" : "an object") : isEmpty ? "[]" : "an array";
        }

        var raw = Encoding.UTF8.GetString(_text.Slice(Offset, End));
        if (raw.Length <= LongestQuote)
        {
            return raw;
        }

        var cut = char.IsHighSurrogate(raw[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return raw[..cut] + "…";
    }

    // Made anew while members are still being added, as a duplicate asks for the first one then.
    private Dictionary<string, SourceValue> ByName() => _byName is { } index && index.Count == Members.Count
        ? index
        : _byName = Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
}
