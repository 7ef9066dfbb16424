namespace Understudy.StepFunctions;

/// <summary>An option of an execution that no execution can have.</summary>
public sealed class InvalidExecutionOptionsException : Exception
{
    internal InvalidExecutionOptionsException(string option, string value, string remedy)
        : base($"{option} is {value}. {remedy}")
    {
        Option = option;
    }

    /// <summary>The option, such as <c>ExecutionLimits.MapConcurrency</c>.</summary>
    public string Option { get; }
}
