namespace Understudy.ApiGateway;

/// <summary>A function or back end of the test gave null instead of a result, as a substitute does that nobody configured.</summary>
public sealed class NoAnswerException : Exception, ITestFault
{
    internal NoAnswerException(string function)
        : base($"\"{function}\" gave null instead of a result. A function returns a LambdaResult, a back end a BackendResponse; a substitute must be told which.")
    {
        Function = function;
    }

    /// <summary>What was called.</summary>
    public string Function { get; }
}
