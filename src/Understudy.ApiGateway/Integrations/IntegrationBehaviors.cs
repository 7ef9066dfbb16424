using System.Diagnostics;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>Makes the behaviour of a method's integration: the one place that knows the types.</summary>
internal static class IntegrationBehaviors
{
    public static IIntegrationBehavior Of(MethodContext context) => context.Integration.Type switch
    {
        IntegrationType.AwsProxy => new AwsProxyBehavior(context),
        IntegrationType.Aws when IsFunction(context.Integration) => new AwsLambdaBehavior(context),
        IntegrationType.Aws or IntegrationType.Http => new HttpBehavior(context),
        IntegrationType.HttpProxy => new HttpProxyBehavior(context),
        IntegrationType.Mock => new MockBehavior(context),
        _ => throw new UnreachableException(),
    };

    private static bool IsFunction(Integration integration) =>
        integration.Function is not null || (integration.Backend is null && integration.Uri is { } uri && FunctionReference.NameIn(uri) is not null);
}
