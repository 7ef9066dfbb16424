namespace Understudy.ApiGateway.Pipeline;

/// <summary>The step that may call a function before the call is admitted further: outside the order of admission.</summary>
internal interface IAuthorizerCheck
{
    ValueTask<StepOutcome> ExamineAsync(ApiCall call);
}
