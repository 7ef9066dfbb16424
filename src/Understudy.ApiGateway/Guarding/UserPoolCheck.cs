using System.Globalization;
using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Patterns;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Guarding;

/// <summary>COGNITO_USER_POOLS: a token is valid if the test says so, until its <c>exp</c> has passed on the clock.</summary>
internal sealed class UserPoolCheck : IAuthorizerCheck
{
    private const string Bearer = "Bearer ";

    private readonly IReadOnlyList<string> _scopes;
    private readonly string _header;
    private readonly BoundedPattern? _pattern;

    public UserPoolCheck(Authorizer definition, IReadOnlyList<string> scopes)
    {
        _scopes = scopes;
        _header = IdentitySource.TryParse(definition.IdentitySource ?? "", out var source) ? source.Name : "Authorization";
        _pattern = definition.IdentityValidationExpression is { } expression && BoundedPattern.TryCompileWhole(expression, out var pattern, out _) ? pattern : null;
    }

    public ValueTask<StepOutcome> ExamineAsync(ApiCall call) => new(Examine(call));

    private StepOutcome Examine(ApiCall call)
    {
        if (call.Request.Headers[_header] is not { Length: > 0 } header)
        {
            return Unauthorized($"The request has no header {_header}.");
        }

        var token = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..] : header;
        if (call.Api.Guards.Identities.ClaimsOf(token) is not { } claims)
        {
            return Unauthorized("RestApiOptions.UserPoolTokens has no such token.");
        }

        // API Gateway matches the audience of the token (API reference, Authorizer).
        if (_pattern is not null && !_pattern.IsMatch(Text(claims, "aud") ?? Text(claims, "client_id") ?? ""))
        {
            return Unauthorized("The audience of the token does not match the validation expression.");
        }

        if (claims.TryGet("exp", out var expires) && expires.TryGetInt64(out var seconds) && call.Api.Clock.GetUtcNow().ToUnixTimeSeconds() >= seconds)
        {
            return new Refusal(GatewayResponseType.ExpiredToken) { StatusCode = 401, Reason = "The token has expired on the clock." };
        }

        if (_scopes.Count > 0 && !(Text(claims, "scope") ?? "").Split(' ').Any(_scopes.Contains))
        {
            return Unauthorized($"The token has none of the scopes {string.Join(", ", _scopes)}.");
        }

        call.Authorizer = JsonData.Object(("claims", AsText(claims)));
        return StepOutcome.GoOn;
    }

    private static Refusal Unauthorized(string reason) => new(GatewayResponseType.Unauthorized) { Reason = reason };

    private static string? Text(ObjectData claims, string name) => claims.TryGet(name, out var value) ? (value as StringData)?.Value : null;

    private static ObjectData AsText(ObjectData claims)
    {
        var values = new JsonData[claims.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = AsText(claims.Names[i], claims.Values[i]);
        }

        return JsonData.ObjectOwning(claims.Names, values);
    }

    private static JsonData AsText(string name, JsonData value) => value switch
    {
        // As a Java date, which is how API Gateway prints these two.
        NumberData number when name is "exp" or "iat" && number.TryGetInt64(out var seconds) && seconds is >= 0 and <= 253402300799 =>
            DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture),
        StringData text => text,
        ArrayData list => string.Join(',', list.Select(item => item is StringData text ? text.Value : item.ToString())),
        _ => value.ToString(),
    };
}
