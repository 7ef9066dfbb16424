using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>What Jayway JsonPath says when a path gives no value; AWS quotes it in causes.</summary>
internal static class PathMessages
{
    public static string Quoted(string name, char quote) =>
        $"{quote}{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}{quote}";

    public static string Missing(PathStep step, JsonData node) => (step, node) switch
    {
        (NameStep { IsLeaf: true }, ObjectData) => $"No results for path: {step.Upstream}{step.Place}",
        (NameStep or NamesStep, ObjectData) => $"Missing property in path {step.Upstream}{step.Place}",
        (NameStep or NamesStep, _) =>
            $"Expected to find an object with property {step.Fragment} in path {step.Upstream} but found '{JavaTypeOf(node)}'. "
            + "This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.",
        (WildcardStep, _) => $"Expected to find an object or array in path {step.Upstream} but found '{JavaTypeOf(node)}'. ",
        (_, NullData) => $"The path {step.Upstream} is null",
        _ => $"Filter: {step.Downstream} can only be applied to arrays. Current context is: {JavaText.Of(node)}",
    };

    private static string JavaTypeOf(JsonData node) => node switch
    {
        NullData => "null",
        StringData => "java.lang.String",
        BooleanData => "java.lang.Boolean",
        NumberData { IsInt64: false } => "java.lang.Double",
        NumberData number => number.Value is >= int.MinValue and <= int.MaxValue ? "java.lang.Integer" : "java.lang.Long",
        ArrayData => "java.util.ArrayList",
        _ => "java.util.LinkedHashMap",
    };
}
