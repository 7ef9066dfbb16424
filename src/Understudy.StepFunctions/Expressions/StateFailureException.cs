namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// A failure of the state that evaluates an expression, in AWS's words. The executor puts the name of the state in front of the cause.
/// </summary>
internal sealed class StateFailureException : Exception
{
    public StateFailureException(string errorName, string cause, Exception? innerException = null)
        : base($"{errorName}: {cause}", innerException)
    {
        ErrorName = errorName;
        Cause = cause;
    }

    /// <summary>The error name, such as <c>States.Runtime</c>.</summary>
    public string ErrorName { get; }

    /// <summary>The cause without "An error occurred while executing the state ...".</summary>
    public string Cause { get; }

    /// <summary>Where in the state the expression at fault stands, such as <c>Output/total</c>; null for other failures.</summary>
    public string? Location { get; init; }

    /// <summary>Data or a definition that cannot be processed; nothing catches it.</summary>
    public static StateFailureException Runtime(string cause, Exception? innerException = null) =>
        new("States.Runtime", cause, innerException);

    /// <summary>An intrinsic function that cannot be computed.</summary>
    public static StateFailureException Intrinsic(string cause, Exception? innerException = null) =>
        new("States.IntrinsicFailure", cause, innerException);

    /// <summary>A JSONata expression that fails or gives what its field cannot take.</summary>
    public static StateFailureException QueryEvaluation(string cause, string? location = null, Exception? innerException = null) =>
        new(ErrorNames.QueryEvaluationError, cause, innerException) { Location = location };

    /// <summary>A ResultPath that does not fit the input of the state.</summary>
    public static StateFailureException ResultPathMatch(string cause) =>
        new("States.ResultPathMatchFailure", cause);
}
