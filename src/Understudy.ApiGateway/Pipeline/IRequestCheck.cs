namespace Understudy.ApiGateway.Pipeline;

/// <summary>A step between the door and the integration that calls no function: it decides at once, one call at a time in order of admission.</summary>
internal interface IRequestCheck
{
    StepOutcome Examine(ApiCall call);
}
