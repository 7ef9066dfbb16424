using Understudy.Json;

namespace Understudy.StepFunctions.TestStates.Responses;

/// <summary>The members of an object on the wire; what is null is left out.</summary>
internal sealed class MemberList
{
    private readonly List<(string Name, JsonData Value)> _members = [];

    public void Add(string name, JsonData? value)
    {
        if (value is not null)
        {
            _members.Add((name, value));
        }
    }

    public void Add(string name, string? value) => Add(name, value is null ? null : JsonData.Of(value));

    public void Add(string name, int? value) => Add(name, value is { } number ? JsonData.Of(number) : null);

    /// <summary>A payload: JSON text.</summary>
    public void AddText(string name, JsonData? value) => Add(name, value?.ToString());

    public ObjectData ToObject() => JsonData.Object([.. _members]);
}
