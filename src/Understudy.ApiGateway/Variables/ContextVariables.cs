using System.Globalization;
using Understudy.ApiGateway.GatewayResponses;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Variables;

/// <summary>The variables of <c>$context</c>, for gateway responses, access logs and mapping templates.</summary>
internal static class ContextVariables
{
    /// <summary>The value as text; null if there is none.</summary>
    public static string? Text(ApiCall call, string name) => name switch
    {
        "accountId" => call.Api.Options.AccountId,
        "apiId" => call.Api.ApiId,
        "awsEndpointRequestId" => null,
        "deploymentId" => call.Stage?.DeploymentIdData.Value,
        "domainName" => call.Host,
        "domainPrefix" => DomainPrefix(call),
        "extendedRequestId" => call.ExtendedRequestId,
        "httpMethod" => call.Request.Method,
        "isCanaryRequest" => call.Stage?.Definition.CanarySettings is null ? null : call.IsCanary ? "true" : "false",
        "operationName" => call.Method?.Definition.OperationName,
        "path" => call.FullPath,
        "protocol" => "HTTP/1.1",
        "requestId" => call.RequestId,
        "requestTime" => RequestTime.Format(call.StartTime),
        "requestTimeEpoch" => Number(call.StartTime.ToUnixTimeMilliseconds()),
        "resourceId" => call.Method?.ResourceIdData.Value,
        "resourcePath" => call.Method?.ResourcePath,
        "stage" => call.Stage?.Name,
        "xrayTraceId" => call.Trace.Root,
        _ when name.StartsWith("error.", StringComparison.Ordinal) => Error(call, name["error.".Length..]),
        _ when name.StartsWith("identity.", StringComparison.Ordinal) => Identity(call, name["identity.".Length..]),
        _ when name.StartsWith("authorizer.", StringComparison.Ordinal) => Authorizer(call, name["authorizer.".Length..]),
        _ => Outcome(call, name),
    };

    public static string DomainPrefix(ApiCall call)
    {
        var dot = call.Host.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? call.Host : call.Host[..dot];
    }

    public static string? Identity(ApiCall call, string name) => name switch
    {
        "accessKey" => call.Caller?.AccessKey,
        "accountId" => call.Caller?.AccountId,
        "apiKey" => call.ApiKey?.Value,
        "apiKeyId" => call.ApiKey is { } key ? call.Api.IdOf(key) : null,
        "caller" => call.Caller?.Caller,
        "cognitoAuthenticationProvider" => call.Caller?.CognitoAuthenticationProvider,
        "cognitoAuthenticationType" => call.Caller?.CognitoAuthenticationType,
        "cognitoIdentityId" => call.Caller?.CognitoIdentityId,
        "cognitoIdentityPoolId" => call.Caller?.CognitoIdentityPoolId,
        "principalOrgId" => call.Caller?.PrincipalOrgId,
        "sourceIp" => call.Request.SourceIp,
        "user" => call.Caller?.User,
        "userAgent" => call.Request.Headers["User-Agent"],
        "userArn" => call.Caller?.UserArn,
        _ => null,
    };

    /// <summary>A JSON value as API Gateway puts it into text: a string as it is, all else as JSON.</summary>
    public static string? Text(JsonData? value) => value switch
    {
        null or { IsNull: true } => null,
        StringData text => text.Value,
        _ => value.ToString(),
    };

    private static string? Error(ApiCall call, string name)
    {
        if (call.Refusal is not { } refusal)
        {
            return null;
        }

        var message = refusal.Message ?? GatewayResponseDefault.Of(refusal.Type).Message;
        return name switch
        {
            "message" => message,
            "messageString" => message is null ? "null" : JsonData.Of(message).ToString(),
            "responseType" => AwsNames.Of(refusal.Type),
            "validationErrorString" => refusal.ValidationErrors,
            _ => null,
        };
    }

    private static string? Authorizer(ApiCall call, string name)
    {
        JsonData? value = call.Authorizer;
        foreach (var part in name.Split('.'))
        {
            value = value is not null && value.TryGet(part, out var member) ? member : null;
        }

        return name == "integrationLatency" ? Milliseconds(call.AuthorizerLatency) : Text(value);
    }

    // What is known only once the call has been answered: access logs ask for it.
    private static string? Outcome(ApiCall call, string name) => name switch
    {
        "status" => Number(call.Response?.StatusCode ?? call.StatusOfRefusal),
        "responseLength" => Number(call.Response?.Body.Length),
        "responseLatency" => Milliseconds(call.EndTime - call.StartTime),
        "integrationLatency" or "integration.latency" => Milliseconds(call.IntegrationEnd - call.IntegrationStart),
        "integrationStatus" or "integration.integrationStatus" or "integration.status" => Number(
            call.BackendResponse?.StatusCode ?? (call.IntegrationResult is null ? null : 200)),
        "integration.error" or "integrationErrorMessage" => call.IntegrationResult is { IsError: true, Payload: { } error } && error.TryGet("errorMessage", out var message) ? Text(message) : null,
        _ => null,
    };

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Milliseconds(TimeSpan? span) => span is { } known ? Number((long)known.TotalMilliseconds) : null;
}
