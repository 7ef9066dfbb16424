namespace Understudy.ApiGateway;

/// <summary>A test asked a running API for something that it does not have, such as a usage plan of another name.</summary>
public sealed class UnknownApiPartException : Exception
{
    internal UnknownApiPartException(string owner, string kind, string name, IReadOnlyList<string> known)
        : base($"{owner} has no {kind} \"{name}\"; it has {(known.Count == 0 ? "none" : string.Join(", ", known.Select(one => $"\"{one}\"")))}.")
    {
        Kind = kind;
        Name = name;
        Known = known;
    }

    /// <summary>What was asked for, such as <c>usage plan</c>.</summary>
    public string Kind { get; }

    /// <summary>The name that was asked for.</summary>
    public string Name { get; }

    /// <summary>The names that there are.</summary>
    public IReadOnlyList<string> Known { get; }
}
