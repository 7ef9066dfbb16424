namespace Understudy.StepFunctions;

/// <summary>Two state machines were added under one name.</summary>
public sealed class DuplicateStateMachineException : Exception
{
    internal DuplicateStateMachineException(string name)
        : base($"""
            There is a state machine "{name}" already.
            Name each: new StateMachineOptions {"{"} Name = "…" {"}"}; or add it under a name of its own: machines.Add("…", machine).
            """)
    {
        Name = name;
    }

    /// <summary>The name.</summary>
    public string Name { get; }
}
