using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>The members that hold payloads: JSON text inside a JSON string, and the objects beside them that tell whether it was cut off.</summary>
internal static class PayloadMembers
{
    private static readonly JsonData NotTruncated = JsonData.Object(("truncated", false));
    private static readonly JsonData Truncated = JsonData.Object(("truncated", true));

    /// <summary>A payload; one that stands there as a JSON value instead of text is taken as it is.</summary>
    public static EventMember Payload(
        string name, PayloadForms raw, Func<HistoryEvent, JsonData?> get, Func<HistoryEvent, JsonData, HistoryEvent> set) => new(
        name,
        "JSON text in a string",
        (e, value) => value is not StringData text ? set(e, value)
            : TryParse(text.Value) is { } payload ? set(e, payload)
            : set(e with { Payloads = e.Payloads | raw }, text),
        e => get(e) is { } payload ? TextOf(payload, isRaw: (e.Payloads & raw) != 0) : null);

    /// <summary>The details beside a payload; written wherever the payload is.</summary>
    public static EventMember Truncation(string name, PayloadForms truncated, Func<HistoryEvent, bool> isPresent) => new(
        name,
        "an object with the boolean truncated",
        (e, value) => value is not ObjectData ? null
            : Wire.TryGet(value, "truncated", out var flag) && flag == JsonData.True ? e with { Payloads = e.Payloads | truncated }
            : e,
        e => (e.Payloads & truncated) != 0 ? Truncated : isPresent(e) ? NotTruncated : null);

    /// <summary>The variables a state assigned: a name and JSON text each. When one of them is not JSON, all are kept as text.</summary>
    public static EventMember Variables(string name) => new(
        name,
        "an object with JSON text in each member",
        (e, value) => value is ObjectData variables ? ReadVariables(e, variables) : null,
        e => e.AssignedVariables is { } variables ? WriteVariables(variables, (e.Payloads & PayloadForms.VariablesAreRaw) != 0) : null);

    private static HistoryEvent ReadVariables(HistoryEvent e, ObjectData variables)
    {
        var values = new JsonData[variables.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = variables.Values[i];
            if ((value is StringData text ? TryParse(text.Value) : value) is not { } parsed)
            {
                return e with { AssignedVariables = variables, Payloads = e.Payloads | PayloadForms.VariablesAreRaw };
            }

            values[i] = parsed;
        }

        // The .NET SDK dumps an empty object for a state that assigns nothing.
        return values.Length == 0 ? e : e with { AssignedVariables = JsonData.ObjectOwning(variables.Names, values) };
    }

    private static ObjectData WriteVariables(ObjectData variables, bool areRaw)
    {
        var texts = new JsonData[variables.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = TextOf(variables.Values[i], areRaw);
        }

        return JsonData.ObjectOwning(variables.Names, texts);
    }

    private static JsonData TextOf(JsonData payload, bool isRaw) => isRaw ? payload : JsonData.Of(payload.ToString());

    private static JsonData? TryParse(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }
}
