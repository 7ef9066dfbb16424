using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>What Jayway JsonPath says when a path gives no value; AWS quotes it in causes.</summary>
internal static class PathMessages
{
    public static string NoObject(PathStep step, JsonData node) =>
        $"Expected to find an object with property {step.Fragment} in path {step.Upstream} but found '{JavaTypeOf(node)}'. "
        + "This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.";

    public static string NoArray(PathStep step, JsonData node) => node.IsNull
        ? $"The path {step.Upstream} is null"
        : $"Filter: {step.Fragment} can only be applied to arrays. Current context is: {JavaText.Of(node)}";

    private static string JavaTypeOf(JsonData node) => node switch
    {
        NullData => "null",
        StringData => "java.lang.String",
        BooleanData => "java.lang.Boolean",
        NumberData { IsInt64: false } => "java.lang.Double",
        NumberData number => (int)number.Value == number.Value ? "java.lang.Integer" : "java.lang.Long",
        ArrayData => "java.util.ArrayList",
        _ => "java.util.LinkedHashMap",
    };
}
