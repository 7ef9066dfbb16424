using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>The ways in which an integration fails before or after its back end is called.</summary>
internal static class Refusals
{
    /// <summary>500: the API itself is set up so that the call cannot succeed. The client is not told why; the exchange is.</summary>
    public static Refusal Configuration(string reason) => new(GatewayResponseType.ApiConfigurationError, "Internal server error") { Reason = reason };

    /// <summary>415: no template fits, and the body may not pass without one.</summary>
    public static Refusal UnsupportedMediaType(PassthroughBehavior behavior) => new(GatewayResponseType.UnsupportedMediaType, "Unsupported Media Type")
    {
        Reason = $"No request template fits the Content-Type, and the passthrough behavior is {behavior}.",
    };

    /// <summary>500 for each call: a mapping that can be configured, but not be carried out.</summary>
    public static Refusal UnmappableHeader(string name) =>
        Configuration($"A parameter mapping sets the header {name}, which API Gateway accepts and then fails each call by. Remove it.");
}
