namespace Understudy.StepFunctions;

/// <summary>The type of a state machine.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">Choosing workflow type</see>.</remarks>
public enum StateMachineType
{
    /// <summary><c>STANDARD</c>: up to a year and 25,000 events.</summary>
    Standard,

    /// <summary><c>EXPRESS</c>: up to five minutes; no jobs (<c>.sync</c>), no callbacks, no activities.</summary>
    Express,
}
