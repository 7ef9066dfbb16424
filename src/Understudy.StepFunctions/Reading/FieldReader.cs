using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Reads the members of one object, each as what its field must be, and reports what is something else.</summary>
/// <remarks>Each read gives null both when the member is absent and when it is faulty.</remarks>
internal sealed partial class FieldReader(SourceValue source, string owner, ReadingSession session)
{
    public SourceValue Source { get; } = source;

    public ReadingSession Session { get; } = session;

    /// <summary>What the object is, such as <c>a Task state</c>.</summary>
    public string Owner { get; } = owner;

    private FaultLog Faults => Session.Faults;

    /// <summary>Whether the value is an object; reports it when not.</summary>
    public bool IsObject(string remedy)
    {
        if (Source.Kind is JsonDataKind.Object)
        {
            return true;
        }

        Faults.At(Source, $"is {Source.Quote()}; it must be an object.", remedy, SchemaFindings.WrongType(Source, "Object"));
        return false;
    }

    public bool Has(string name) => Source.Find(name) is not null;

    /// <summary>The member, which must be there.</summary>
    public SourceValue? Required(string name, string remedy)
    {
        if (Source.TryGet(name, out var value))
        {
            return value;
        }

        Faults.AtName(Source, $"has no {name}.", remedy, SchemaFindings.Required(Source, name));
        return null;
    }

    /// <summary>Refuses members that are not among the fields of this object.</summary>
    public void Allow(params string[] fields)
    {
        foreach (var (name, value) in Source.Members)
        {
            if (Array.IndexOf(fields, name) < 0)
            {
                Faults.AtName(value, $"is not a field of {Owner}.", Suggestion.Or(name, fields, $"Its fields are {Words.List(fields)}."), SchemaFindings.NotSupported(value));
            }
        }
    }

    /// <summary>Refuses members that are not among the fields of this object in a query language.</summary>
    /// <param name="language">The state's language.</param>
    /// <param name="both">The fields of both languages.</param>
    /// <param name="jsonPath">Those of JSONPath alone.</param>
    /// <param name="jsonata">Those of JSONata alone.</param>
    public void AllowIn(QueryLanguage language, string[] both, string[]? jsonPath = null, string[]? jsonata = null)
    {
        var (own, other) = language is QueryLanguage.JsonPath ? (jsonPath, jsonata) : (jsonata, jsonPath);
        string[] fields = [.. both, .. own ?? []];
        foreach (var (name, value) in Source.Members)
        {
            if (Array.IndexOf(fields, name) < 0)
            {
                var isOfOther = other is not null && Array.IndexOf(other, name) >= 0;
                var remedy = Suggestion.Or(name, fields, $"Its fields are {Words.List(fields)}.");
                Faults.AtName(value, $"is not a field of {Owner}.", remedy, isOfOther ? SchemaFindings.OtherLanguage(value, language) : SchemaFindings.NotSupported(value));
            }
        }
    }

    /// <summary>Refuses all but one of the given members.</summary>
    public void AtMostOne(params string[] fields)
    {
        var given = new List<string>();
        foreach (var (name, _) in Source.Members)
        {
            if (Array.IndexOf(fields, name) >= 0)
            {
                given.Add(name);
            }
        }

        if (given.Count > 1)
        {
            Faults.AtName(Source.Find(given[1])!, $"is given beside {given[0]}.", $"Keep one of {Words.List(given)}.", SchemaFindings.OnlyOne(Source, given));
        }
    }

    public string? Text(string name, string example) => Source.Find(name) is { } value ? Text(value, example) : null;

    public string? Text(SourceValue value, string example) =>
        value.Kind is JsonDataKind.String ? value.String : Refuse<string>(value, "a string", $"Write it in double quotes, such as {example}.", SchemaFindings.WrongType(value, "String"));

    public bool? Boolean(string name)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        if (value.Kind is JsonDataKind.Boolean)
        {
            return value.Boolean;
        }

        Refuse<string>(value, "true or false", "Write it without quotes.", SchemaFindings.WrongType(value, "Boolean"));
        return null;
    }

    public long? Integer(string name, long smallest, long largest, string remedy)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        var number = value.Kind is JsonDataKind.Number && value.ToData() is NumberData { IsInt64: true } whole ? whole.AsInt64() : (long?)null;
        if (number >= smallest && number <= largest)
        {
            return number;
        }

        var range = largest == long.MaxValue
            ? $"a whole number of {smallest} or more"
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {smallest} to {largest}");
        var finding = number is null ? SchemaFindings.WrongType(value, "Integer")
            : number < smallest ? SchemaFindings.TooSmall(value, smallest)
            : SchemaFindings.TooLarge(value, largest);
        Refuse<string>(value, range, remedy, finding);
        return null;
    }

    public double? Number(string name, double smallest, string smallestText, string remedy)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        if (value.Kind is JsonDataKind.Number && value.ToData().AsDouble() is var number && number >= smallest && double.IsFinite(number))
        {
            return number;
        }

        var isNumber = value.Kind is JsonDataKind.Number;
        Refuse<string>(
            value,
            isNumber ? $"{smallestText} or more" : $"a number of {smallestText} or more",
            remedy,
            isNumber ? SchemaFindings.TooSmall(value, smallestText) : SchemaFindings.WrongType(value, "Number"));
        return null;
    }

    public NumberData? Number(string name) => Source.Find(name) is not { } value
        ? null
        : value.Kind is JsonDataKind.Number ? (NumberData)value.ToData() : Refuse<NumberData>(value, "a number", "Write it without quotes.", SchemaFindings.WrongType(value, "Number"));

    /// <summary>A date and time as RFC 3339 asks for.</summary>
    public DateTimeOffset? Timestamp(string name)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        if (value.Kind is JsonDataKind.String && Definition.Conditions.Timestamp.TryParse(value.String, out var timestamp))
        {
            return timestamp.ToDateTimeOffset();
        }

        Refuse<string>(value, "an RFC 3339 timestamp", "Write date, T, time and zone, such as \"2030-01-31T09:30:00Z\".", SchemaFindings.NoTimestamp(value));
        return null;
    }

    /// <summary>One of some words, such as <c>INLINE</c>.</summary>
    public string? Word(string name, params string[] words) => OneOf(name, words, words);

    /// <summary>One of some words, which Step Functions lists in an order of its own.</summary>
    public string? OneOf(string name, string[] words, string[] asTold)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        if (value.Kind is JsonDataKind.String && Array.IndexOf(words, value.String) >= 0)
        {
            return value.String;
        }

        var otherwise = $"Write {Words.List([.. words.Select(word => $"\"{word}\"")], "or")}.";
        return Refuse<string>(value, Words.List(words, "or"), value.Kind is JsonDataKind.String ? Suggestion.Or(value.String, words, otherwise) : otherwise, SchemaFindings.OneOf(value, asTold));
    }

    /// <summary>The elements of an array with one at least, or of any array when it may be empty.</summary>
    public IReadOnlyList<SourceValue>? Elements(string name, bool mayBeEmpty, string remedy)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        return value.Kind is JsonDataKind.Array && (mayBeEmpty || value.Items.Count > 0)
            ? value.Items
            : Refuse<IReadOnlyList<SourceValue>>(
                value,
                mayBeEmpty ? "an array" : "an array with one element at least",
                remedy,
                value.Kind is JsonDataKind.Array ? SchemaFindings.Empty(value) : SchemaFindings.WrongType(value, "Array"));
    }

    private T? Refuse<T>(SourceValue value, string wanted, string remedy, Finding finding)
        where T : class
    {
        var isPlaceholder = value.Kind is JsonDataKind.String && value.String.Contains("${", StringComparison.Ordinal);
        Faults.At(value, $"is {value.Quote()}; it must be {wanted}.", isPlaceholder ? "Put a value in the place of ${…} before the definition is read." : remedy, finding);
        return null;
    }
}
