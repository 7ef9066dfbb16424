using System.Globalization;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The condition keys that a call has (developer guide, AWS condition keys that can be used in API Gateway resource policies).</summary>
internal sealed class CallConditionKeys(ApiCall call) : IConditionKeys
{
    public string? Value(string key) => key.ToLowerInvariant() switch
    {
        "aws:sourceip" => call.Request.SourceIp,
        "aws:useragent" => call.Request.Headers["User-Agent"],
        "aws:referer" => call.Request.Headers["Referer"],
        "aws:securetransport" => "true",
        "aws:currenttime" => call.StartTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "aws:epochtime" => call.StartTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        "aws:principalarn" => call.Caller?.UserArn,
        "aws:principalaccount" => call.Caller?.AccountId,
        "aws:principalorgid" => call.Caller?.PrincipalOrgId,
        "aws:principaltype" => call.Caller is null ? "Anonymous" : "User",
        "aws:userid" => call.Caller?.User,
        _ => null,
    };
}
