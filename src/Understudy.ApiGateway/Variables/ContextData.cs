using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Variables;

/// <summary><c>$context</c> as mapping templates see it: one object, with <c>identity</c> and <c>authorizer</c> within.</summary>
internal static class ContextData
{
    private static readonly string[] Names =
    [
        "accountId", "apiId", "deploymentId", "domainName", "domainPrefix", "extendedRequestId", "httpMethod", "isCanaryRequest",
        "operationName", "path", "protocol", "requestId", "requestTime", "requestTimeEpoch", "resourceId", "resourcePath", "stage",
        "xrayTraceId",
    ];

    private static readonly string[] IdentityNames =
    [
        "accessKey", "accountId", "apiKey", "apiKeyId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType",
        "cognitoIdentityId", "cognitoIdentityPoolId", "principalOrgId", "sourceIp", "user", "userAgent", "userArn",
    ];

    public static ObjectData Of(ApiCall call)
    {
        var members = new List<(string Name, JsonData Value)>(Names.Length + 2);
        Add(members, Names, name => ContextVariables.Text(call, name));
        var identity = new List<(string Name, JsonData Value)>(IdentityNames.Length);
        Add(identity, IdentityNames, name => ContextVariables.Identity(call, name));
        members.Add(("identity", JsonData.Object([.. identity])));
        if (call.Authorizer is { } authorizer)
        {
            members.Add(("authorizer", authorizer));
        }

        return JsonData.Object([.. members]);
    }

    private static void Add(List<(string Name, JsonData Value)> members, string[] names, Func<string, string?> read)
    {
        foreach (var name in names)
        {
            if (read(name) is { } text)
            {
                members.Add((name, text));
            }
        }
    }
}
