using System.Diagnostics.CodeAnalysis;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;
using Understudy.Json;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The callers that a test provides: IAM identities by access key, tokens of user pools with their claims.</summary>
internal sealed class IdentityTable
{
    private readonly Dictionary<string, (CallerIdentity Caller, PolicyDocument? Policy)> _callers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectData> _tokens = new(StringComparer.Ordinal);

    private IdentityTable()
    {
    }

    /// <exception cref="InvalidApiDefinitionException">A policy or a set of claims is wrong.</exception>
    public static IdentityTable Of(string api, RestApiOptions options)
    {
        var table = new IdentityTable();
        var faults = new List<ApiDefinitionFault>();
        foreach (var (accessKey, identity) in options.IamIdentities)
        {
            try
            {
                var policy = identity.Policy is { } json ? PolicyDocument.Compile(json, PolicyKind.Identity) : null;
                table._callers[accessKey] = (identity.ToCaller(accessKey), policy);
            }
            catch (PolicyException fault)
            {
                faults.Add(new ApiDefinitionFault($"RestApiOptions.IamIdentities[\"{accessKey}\"]", fault.Message + "."));
            }
        }

        foreach (var (token, json) in options.UserPoolTokens)
        {
            if (json is ObjectData claims)
            {
                table._tokens[token] = claims;
            }
            else
            {
                faults.Add(new ApiDefinitionFault($"RestApiOptions.UserPoolTokens[\"{token}\"]", $"the claims are {json}; they must be an object."));
            }
        }

        return faults.Count == 0 ? table : throw new InvalidApiDefinitionException(api, faults);
    }

    public bool TryFindCaller(string accessKey, [NotNullWhen(true)] out CallerIdentity? caller, out PolicyDocument? policy)
    {
        var isKnown = _callers.TryGetValue(accessKey, out var found);
        (caller, policy) = found;
        return isKnown;
    }

    public ObjectData? ClaimsOf(string token) => _tokens.GetValueOrDefault(token);
}
