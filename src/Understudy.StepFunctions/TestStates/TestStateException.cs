namespace Understudy.StepFunctions;

/// <summary>TestState refuses the request itself, as AWS does; <see cref="Exception.Message"/> is in its words where they are known.</summary>
public sealed class TestStateException : Exception
{
    internal const string Validation = "ValidationException";
    internal const string InvalidDefinition = "InvalidDefinition";

    internal TestStateException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The name of the error in AWS: <c>ValidationException</c>, <c>InvalidDefinition</c>.</summary>
    public string Code { get; }

    internal static TestStateException Invalid(string message, Exception? innerException = null) => new(Validation, message, innerException);
}
