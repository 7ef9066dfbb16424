namespace Understudy.ApiGateway.Pipeline;

/// <summary>The cache of a method: asked before the integration, told afterwards.</summary>
internal interface IResponseCache
{
    StepOutcome Find(ApiCall call);

    void Keep(ApiCall call, ApiResponse response);
}
