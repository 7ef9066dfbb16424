namespace Understudy.ApiGateway.Handlers;

/// <summary>Makes an exception into a function error.</summary>
internal static class FunctionError
{
    public static bool IsFunctionsOwn(Exception exception) => exception is not ITestFault;

    public static LambdaResult Of(Exception exception) => LambdaResult.Failed(exception.GetType().Name, exception.Message);
}
