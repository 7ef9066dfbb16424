namespace Understudy.StepFunctions;

/// <summary>A task handler answered a Task with null.</summary>
public sealed class NoTaskOutcomeException : Exception, ITestFault
{
    internal NoTaskOutcomeException(string stateName)
        : base($"""
            The task handler gave no outcome for the Task state "{stateName}".
            Return TaskOutcome.Succeeded(result), TaskOutcome.Failed(error, cause) or TaskOutcome.Never(), not null.
            """)
    {
        StateName = stateName;
    }

    /// <summary>The state's name.</summary>
    public string StateName { get; }
}
