namespace Understudy.StepFunctions.HttpCalls;

/// <summary>A parameter of an HTTP task that Step Functions would refuse before it sends anything.</summary>
internal sealed class HttpFieldException(string fault) : Exception(fault)
{
    public static HttpFieldException Missing(string field) => new($"The field '{field}' is required but was missing");
}
