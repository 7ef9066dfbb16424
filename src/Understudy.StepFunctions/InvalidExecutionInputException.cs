namespace Understudy.StepFunctions;

/// <summary>An input that StartExecution would refuse.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</see>.</remarks>
public sealed class InvalidExecutionInputException : Exception
{
    internal InvalidExecutionInputException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
