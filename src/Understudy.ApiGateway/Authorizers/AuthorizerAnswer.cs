using System.Globalization;
using Understudy.ApiGateway.Policies;
using Understudy.Json;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>What a Lambda authorizer answered, compiled: it is evaluated again for each method while it is cached.</summary>
internal sealed class AuthorizerAnswer
{
    private AuthorizerAnswer(string principalId, PolicyDocument policy, ObjectData context, string? usageIdentifierKey)
    {
        Policy = policy;
        RequestContext = context.With("principalId", principalId);
        UsageIdentifierKey = usageIdentifierKey;
    }

    public PolicyDocument Policy { get; }

    /// <summary><c>requestContext.authorizer</c> but for the latency: the context with every value as text, and the principal.</summary>
    public ObjectData RequestContext { get; }

    public string? UsageIdentifierKey { get; }

    /// <exception cref="PolicyException">The answer is no answer of an authorizer; the message says why.</exception>
    public static AuthorizerAnswer Compile(JsonData json)
    {
        if (json is not ObjectData answer)
        {
            throw new PolicyException($"the answer is {Shown(json)}; an authorizer answers with {{\"principalId\":...,\"policyDocument\":{{...}}}}");
        }

        if (!answer.TryGet("policyDocument", out var policy))
        {
            throw new PolicyException("the answer has no policyDocument");
        }

        return new AuthorizerAnswer(
            PrincipalOf(answer),
            PolicyDocument.Compile(policy, PolicyKind.Identity),
            ContextOf(answer),
            UsageKeyOf(answer));
    }

    private static string PrincipalOf(ObjectData answer) => answer.TryGet("principalId", out var principal) switch
    {
        true when principal is StringData { Value.Length: > 0 } text => text.Value,
        true when principal is NumberData number => number.Literal,
        _ => throw new PolicyException("the answer has no principalId; it must be a text"),
    };

    private static string? UsageKeyOf(ObjectData answer)
    {
        if (!answer.TryGet("usageIdentifierKey", out var key) || key.IsNull)
        {
            return null;
        }

        return key is StringData text ? text.Value : throw new PolicyException($"the usageIdentifierKey is {Shown(key)}; it must be the value of an API key, a text");
    }

    private static ObjectData ContextOf(ObjectData answer)
    {
        if (!answer.TryGet("context", out var json) || json.IsNull)
        {
            return JsonData.EmptyObject;
        }

        if (json is not ObjectData context)
        {
            throw new PolicyException($"the context is {Shown(json)}; it must be an object");
        }

        var values = new JsonData[context.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = context.Values[i] switch
            {
                StringData text => text,
                NumberData number => number.Literal,
                BooleanData boolean => boolean.Value ? "true" : "false",
                NullData nothing => nothing,
                var other => throw new PolicyException(string.Create(
                    CultureInfo.InvariantCulture, $"the context member \"{context.Names[i]}\" is {Shown(other)}; a context is flat: texts, numbers and booleans")),
            };
        }

        return JsonData.ObjectOwning(context.Names, values);
    }

    private static string Shown(JsonData json)
    {
        const int longest = 100;
        var text = json.Utf8Length > longest ? json.Kind.ToString() : json.ToString();
        return text;
    }
}
