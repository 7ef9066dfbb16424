namespace Understudy.ApiGateway.Deployment;

/// <summary>An API with a stage added that its definition does not have.</summary>
/// <param name="Origin">The definition.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Api">The definition with the stage.</param>
internal sealed record DeployableApi(RestApi Origin, string Stage, RestApi Api);
