namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>Methods that Java has and this engine does not: a fault, since printing nothing would be a wrong answer.</summary>
internal static class Unsupported
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "chars", "codePoints", "lines", "stream", "parallelStream", "forEach", "removeIf", "replaceAll", "sort", "iterator", "listIterator",
        "spliterator", "compute", "computeIfAbsent", "computeIfPresent", "merge", "getBytes", "getChars", "regionMatches", "contentEquals",
        "formatted", "indent", "stripIndent", "translateEscapes", "transform", "describeConstable", "clone", "ensureCapacity", "trimToSize",
    };

    public static object? Method(string type, string name) => Names.Contains(name)
        ? throw new TemplateFaultException($"The method {name} of {type} is not supported here (docs/reference/mapping-templates.md lists those that are).")
        : null;
}
