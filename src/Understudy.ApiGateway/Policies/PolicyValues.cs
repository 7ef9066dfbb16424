using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>Reads what policies write as one text or as a list of them.</summary>
internal static class PolicyValues
{
    public static string[] Texts(JsonData json, string where)
    {
        var items = json is ArrayData array ? array.Items : [json];
        if (items.IsEmpty)
        {
            throw new PolicyException($"{where} is an empty list; name at least one");
        }

        var texts = new string[items.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(items[i], where);
        }

        return texts;
    }

    private static string Text(JsonData json, string where)
    {
        var text = json switch
        {
            StringData value => value.Value,
            BooleanData or NumberData => json.ToString(),
            _ => throw new PolicyException($"{where} has the value {json}; write a text or a list of texts"),
        };
        return text.Contains("${", StringComparison.Ordinal)
            ? throw new PolicyException($"{where} has the policy variable in \"{text}\", and policy variables are not supported; write the value itself or a wildcard")
            : text;
    }
}
