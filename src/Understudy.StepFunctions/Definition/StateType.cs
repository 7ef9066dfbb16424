namespace Understudy.StepFunctions;

/// <summary>The state types of the Amazon States Language (field <c>Type</c>).</summary>
public enum StateType
{
    /// <summary>Calls a Lambda function, a service or an activity.</summary>
    Task,

    /// <summary>Passes its input on, with changes or without.</summary>
    Pass,

    /// <summary>Branches by its rules.</summary>
    Choice,

    /// <summary>Waits for some time or until an instant.</summary>
    Wait,

    /// <summary>Ends its workflow well.</summary>
    Succeed,

    /// <summary>Ends its workflow with an error.</summary>
    Fail,

    /// <summary>Runs branches side by side.</summary>
    Parallel,

    /// <summary>Runs a workflow for each item.</summary>
    Map,
}
