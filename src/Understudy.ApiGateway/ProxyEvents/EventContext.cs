using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Variables;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>The <c>requestContext</c> of an event.</summary>
internal static class EventContext
{
    private static readonly string[] Members =
    [
        "resourceId", "resourcePath", "httpMethod", "extendedRequestId", "requestTime", "path", "accountId", "protocol", "stage", "domainPrefix",
        "requestTimeEpoch", "requestId", "identity", "domainName", "deploymentId", "apiId",
    ];

    private static readonly MemberNames Names = MemberNames.Of(Members);
    private static readonly MemberNames AuthorizedNames = MemberNames.Of([.. Members, "authorizer"]);

    private static readonly string[] IdentityMembers =
    [
        "cognitoIdentityPoolId", "accountId", "cognitoIdentityId", "caller", "sourceIp", "principalOrgId", "accessKey", "cognitoAuthenticationType",
        "cognitoAuthenticationProvider", "userArn", "userAgent", "user",
    ];

    private static readonly MemberNames IdentityNames = MemberNames.Of(IdentityMembers);
    private static readonly MemberNames KeyedIdentityNames = MemberNames.Of([.. IdentityMembers, "apiKey", "apiKeyId"]);

    public static ObjectData Of(ApiCall call)
    {
        var stage = call.Stage!;
        var isDefaultHost = ReferenceEquals(call.Host, call.Api.Host);
        var authorizer = Authorizer(call);
        var values = new JsonData[Members.Length + (authorizer is null ? 0 : 1)];
        values[0] = call.Method!.ResourceIdData;
        values[1] = call.Method.Plan.ResourcePathData;
        values[2] = call.Request.Method;
        values[3] = call.ExtendedRequestId;
        values[4] = call.Api.RequestClock.Text(call.StartTime);
        values[5] = call.FullPath;
        values[6] = call.Api.AccountIdData;
        values[7] = Protocol;
        values[8] = stage.NameData;
        values[9] = isDefaultHost ? call.Api.ApiIdData : ContextVariables.DomainPrefix(call);
        values[10] = call.StartTime.ToUnixTimeMilliseconds();
        values[11] = call.RequestId;
        values[12] = Identity(call);
        values[13] = isDefaultHost ? call.Api.HostData : call.Host;
        values[14] = stage.DeploymentIdData;
        values[15] = call.Api.ApiIdData;
        if (authorizer is not null)
        {
            values[16] = authorizer;
        }

        return JsonData.ObjectOwning(authorizer is null ? Names : AuthorizedNames, values);
    }

    private static StringData Protocol { get; } = JsonData.Of("HTTP/1.1");

    private static ObjectData Identity(ApiCall call)
    {
        var keyed = call.ApiKey is not null;
        var values = new JsonData[IdentityMembers.Length + (keyed ? 2 : 0)];
        var caller = call.Caller;
        values[0] = caller?.CognitoIdentityPoolId;
        values[1] = caller?.AccountId;
        values[2] = caller?.CognitoIdentityId;
        values[3] = caller?.Caller;
        values[4] = call.Request.SourceIp;
        values[5] = caller?.PrincipalOrgId;
        values[6] = caller?.AccessKey;
        values[7] = caller?.CognitoAuthenticationType;
        values[8] = caller?.CognitoAuthenticationProvider;
        values[9] = caller?.UserArn;
        values[10] = call.Request.Headers["User-Agent"];
        values[11] = caller?.User;
        if (keyed)
        {
            values[12] = call.ApiKey!.Value;
            values[13] = call.Api.IdOf(call.ApiKey);
        }

        return JsonData.ObjectOwning(keyed ? KeyedIdentityNames : IdentityNames, values);
    }

    private static ObjectData? Authorizer(ApiCall call) => call.Authorizer is { } authorizer && call.AuthorizerLatency is { } latency
        ? authorizer.With("integrationLatency", (long)latency.TotalMilliseconds)
        : call.Authorizer;
}
