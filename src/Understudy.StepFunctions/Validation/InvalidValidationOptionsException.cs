namespace Understudy.StepFunctions;

/// <summary>An option of a validation that none can have.</summary>
public sealed class InvalidValidationOptionsException : Exception
{
    internal InvalidValidationOptionsException(string option, string value, string remedy)
        : base($"{option} is {value}. {remedy}")
    {
        Option = option;
    }

    /// <summary>The option, such as <c>ValidationOptions.MaxResults</c>.</summary>
    public string Option { get; }
}
