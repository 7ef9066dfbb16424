using Understudy.ApiGateway.Patterns;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>Checks the authorizers of an API and the methods that use them.</summary>
internal static class AuthorizerFaults
{
    private const int LongestTtl = 3600;

    public static void Collect(RestApi api, List<ApiDefinitionFault> faults)
    {
        foreach (var authorizer in api.Authorizers)
        {
            CollectAuthorizer(authorizer, faults);
        }

        foreach (var twins in api.Authorizers.GroupBy(authorizer => authorizer.Name).Where(group => group.Count() > 1))
        {
            faults.Add(new ApiDefinitionFault($"authorizer \"{twins.Key}\"", "it is defined twice; each authorizer needs its own name."));
        }

        var resources = api.Resources.Concat(api.Stages.SelectMany(stage => stage.CanarySettings?.Resources ?? []));
        foreach (var resource in resources)
        {
            foreach (var method in resource.Methods)
            {
                CollectMethod(api, method, $"{method.HttpMethod} {resource.Path}", faults);
            }
        }
    }

    private static void CollectAuthorizer(Authorizer authorizer, List<ApiDefinitionFault> faults)
    {
        var place = $"authorizer \"{authorizer.Name}\"";
        if (!IdentitySource.TryParseAll(authorizer.IdentitySource ?? "", out var sources, out var fault))
        {
            faults.Add(new ApiDefinitionFault(place, fault + "."));
        }
        else if (authorizer.Type != AuthorizerType.Request && sources.Length > 0 && (sources.Length > 1 || sources[0].Place != IdentityPlace.Header))
        {
            faults.Add(new ApiDefinitionFault(place, "its identity source must be one header, such as method.request.header.Authorization."));
        }

        if (authorizer.IdentityValidationExpression is { } expression && !BoundedPattern.TryCompileWhole(expression, out _, out fault))
        {
            faults.Add(new ApiDefinitionFault(place, fault + "."));
        }

        if (authorizer.AuthorizerResultTtlInSeconds is < 0 or > LongestTtl)
        {
            faults.Add(new ApiDefinitionFault(place, $"its results live for {authorizer.AuthorizerResultTtlInSeconds} s; it must be 0 s to {LongestTtl} s."));
        }
    }

    private static void CollectMethod(RestApi api, Method method, string place, List<ApiDefinitionFault> faults)
    {
        if (method.AuthorizationType is not (AuthorizationType.Custom or AuthorizationType.CognitoUserPools))
        {
            return;
        }

        var wantsPool = method.AuthorizationType == AuthorizationType.CognitoUserPools;
        var kind = wantsPool ? "COGNITO_USER_POOLS" : "CUSTOM";
        if (api.Authorizers.FirstOrDefault(authorizer => authorizer.Name == method.Authorizer) is not { } found)
        {
            var known = api.Authorizers.Count == 0 ? "it has none" : "it has " + string.Join(", ", api.Authorizers.Select(authorizer => $"\"{authorizer.Name}\""));
            faults.Add(new ApiDefinitionFault(place, $"its authorization is {kind}, but the API has no authorizer \"{method.Authorizer}\"; {known}."));
        }
        else if ((found.Type == AuthorizerType.CognitoUserPools) != wantsPool)
        {
            faults.Add(new ApiDefinitionFault(place, $"its authorization is {kind}, but the authorizer \"{found.Name}\" is of another kind."));
        }
    }
}
