using Understudy.Lambda;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Makes an exception into a function error.</summary>
internal static class FunctionError
{
    /// <summary>Whether the function failed; otherwise the exception is the test's matter and must surface.</summary>
    public static bool IsFunctionsOwn(Exception exception) => exception is AggregateException several
        ? several.InnerExceptions.All(IsFunctionsOwn)
        : !TestExceptions.Include(exception);

    public static LambdaResult Of(Exception exception) => LambdaResult.Failed(ExceptionReport.Of(exception));
}
