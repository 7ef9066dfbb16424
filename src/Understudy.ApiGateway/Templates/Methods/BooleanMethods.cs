namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>java.lang.Boolean.</summary>
internal static class BooleanMethods
{
    public static object? Call(bool value, string name, object?[] arguments) => (name, arguments) switch
    {
        ("booleanValue", []) => value,
        ("compareTo", [bool other]) => value.CompareTo(other),
        ("valueOf", [bool other]) => other,
        ("toString", [bool other]) => other ? "true" : "false",
        ("parseBoolean" or "valueOf", [string text]) => text.Equals("true", StringComparison.OrdinalIgnoreCase),
        _ => null,
    };
}
