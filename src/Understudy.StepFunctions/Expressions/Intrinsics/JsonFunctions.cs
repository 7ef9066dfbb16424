using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>States.StringToJson, States.JsonToString and States.JsonMerge.</summary>
internal static class JsonFunctions
{
    public static JsonData Parse(CallFrame call)
    {
        var text = call.String(0);
        if (string.IsNullOrWhiteSpace(text))
        {
            return JsonData.Null;
        }

        try
        {
            var value = JsonData.Parse(text);

            // Java has no integer -0 (recorded from AWS).
            return value is NumberData { Literal: "-0" } ? JsonData.Of(0L) : value;
        }
        catch (JsonDataException e)
        {
            throw call.Fail($"The string is no JSON: {e.Message}");
        }
    }

    public static JsonData Print(CallFrame call) => call.Printable(0).ToString();

    public static JsonData Merge(CallFrame call)
    {
        var result = call.Object(0);
        var second = call.Object(1);
        if (call.Arguments[2] is not BooleanData { Value: false })
        {
            throw call.Fail("The argument 3 must be false: only shallow merging is supported");
        }

        if (result.Count == 0)
        {
            return second;
        }

        var merged = new Dictionary<string, JsonData>(result, StringComparer.Ordinal);
        var names = new List<string>(result.Count + second.Count);
        names.AddRange(result.Select(member => member.Key));
        foreach (var (name, value) in second)
        {
            if (!merged.ContainsKey(name))
            {
                names.Add(name);
            }

            merged[name] = value;
        }

        return JsonData.ObjectOwning(MemberNames.Of([.. names]), [.. names.Select(name => merged[name])]);
    }
}
