using Understudy.Json;

namespace Understudy.StepFunctions.TestStates.Rules;

/// <summary>A member of the Context Object: the kind of its value, null for any, and the members that an object has.</summary>
internal sealed class ContextField(JsonDataKind? kind, params (string Name, ContextField Field)[] members)
{
    public JsonDataKind? Kind { get; } = kind;

    public IReadOnlyDictionary<string, ContextField>? Members { get; } =
        members.Length == 0 ? null : members.ToDictionary(member => member.Name, member => member.Field, StringComparer.Ordinal);
}
