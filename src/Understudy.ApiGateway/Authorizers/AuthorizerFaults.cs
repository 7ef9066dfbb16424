using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Patterns;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>Checks what authorizers read of a request.</summary>
internal static class AuthorizerFaults
{
    public static void Collect(Authorizer authorizer, DefinitionFaults faults)
    {
        var place = $"authorizer \"{authorizer.Name}\"";
        if (!IdentitySource.TryParseAll(authorizer.IdentitySource ?? "", out var sources, out var fault))
        {
            faults.Add(place, fault + ".");
        }
        else if (authorizer.Type != AuthorizerType.Request && sources.Length > 0)
        {
            faults.Require(
                sources is [{ Place: IdentityPlace.Header }],
                place,
                "its identity source must be one header, such as method.request.header.Authorization.");
        }

        if (authorizer.IdentityValidationExpression is { } expression && !BoundedPattern.TryCompileWhole(expression, out _, out fault))
        {
            faults.Add(place, fault + ".");
        }
    }
}
