using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>Looks at the fields of a definition as they are written.</summary>
internal static class Fields
{
    /// <summary>A field; null when it is not there. A JSON null is there.</summary>
    public static JsonData? Field(this JsonData owner, string name) => owner.TryGet(name, out var value) ? value : null;

    public static string? TextField(this JsonData owner, string name) => owner.Field(name) is StringData { Value: var text } ? text : null;

    /// <summary>The workflows inside a Parallel or Map.</summary>
    public static IEnumerable<JsonData> InnerWorkflows(this JsonData state) =>
        state.Field("Branches") is ArrayData branches ? branches
        : (state.Field("ItemProcessor") ?? state.Field("Iterator")) is { } processor ? [processor]
        : [];

    /// <summary>The states that may come next, leaving out those that catchers lead to.</summary>
    public static IEnumerable<string> Successors(this JsonData state) =>
    [
        .. (state.Field("Choices") as ArrayData ?? JsonData.EmptyArray).Select(rule => rule["Next"].AsString()),
        .. new[] { state.TextField("Default"), state.TextField("Next") }.OfType<string>(),
    ];
}
