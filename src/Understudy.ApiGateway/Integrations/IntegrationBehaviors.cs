using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>Makes the behaviour of a method's integration: the one place that knows the types.</summary>
internal static class IntegrationBehaviors
{
    public static IIntegrationBehavior Of(MethodContext context)
    {
        switch (context.Integration.Type)
        {
            case IntegrationType.AwsProxy:
                return new AwsProxyBehavior(context);
            case IntegrationType.Mock:
                return new MockBehavior(context);
            default:
                context.Faults.Add(context.Place, $"integrations of the type {AwsNames.Of(context.Integration.Type)} are not part of this release.");
                return new MockBehavior(context);
        }
    }
}
