namespace Understudy.ApiGateway.Pipeline;

/// <summary>What an integration type does with a call: mappings, the call itself, and the way back. Stateless; one for each method.</summary>
internal interface IIntegrationBehavior
{
    /// <summary>Answers or refuses; never lets the call go on.</summary>
    ValueTask<StepOutcome> InvokeAsync(ApiCall call);
}
