namespace Understudy.StepFunctions;

/// <summary>How much the response of TestState tells.</summary>
public enum InspectionLevel
{
    /// <summary><c>INFO</c>: the status, and the output or the error.</summary>
    Info,

    /// <summary><c>DEBUG</c>: also what each step of input and output processing gave.</summary>
    Debug,

    /// <summary><c>TRACE</c>: also the request and response of an HTTP Task.</summary>
    Trace,
}
