using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>Whom a statement of a resource policy is about.</summary>
internal sealed class PolicyPrincipal
{
    private readonly string[] _names;
    private readonly bool _excludes;

    private PolicyPrincipal(string[] names, bool excludes)
    {
        _names = names;
        _excludes = excludes;
    }

    public static PolicyPrincipal Compile(JsonData json, string where, bool excludes)
    {
        if (json is StringData { Value: "*" })
        {
            return new PolicyPrincipal(["*"], excludes);
        }

        if (json is not ObjectData members || members.Count == 0)
        {
            throw new PolicyException($"{where} is {json}; write \"*\" or {{\"AWS\":[...]}}");
        }

        var names = new List<string>();
        foreach (var (kind, value) in members)
        {
            var texts = PolicyValues.Texts(value, $"{where}.{kind}");
            switch (kind)
            {
                case "AWS":
                    names.AddRange(texts);
                    break;
                case "Service" or "Federated" or "CanonicalUser":
                    // Nobody who calls an API in a test is one of these, so they match no caller.
                    break;
                default:
                    throw new PolicyException($"{where} has the kind \"{kind}\"; write AWS, Service, Federated or CanonicalUser");
            }
        }

        return new PolicyPrincipal([.. names], excludes);
    }

    public bool Matches(CallerIdentity? caller)
    {
        foreach (var name in _names)
        {
            if (name == "*" || (caller is not null && IsOf(name, caller)))
            {
                return !_excludes;
            }
        }

        return _excludes;
    }

    // A whole account is written as its number or as arn:aws:iam::NUMBER:root. An assumed role matches the role that its ARN names.
    private static bool IsOf(string name, CallerIdentity caller) =>
        name == caller.UserArn
        || name == caller.AccountId
        || (name.EndsWith($"::{caller.AccountId}:root", StringComparison.Ordinal) && name.StartsWith("arn:", StringComparison.Ordinal))
        || name == RoleOf(caller.UserArn);

    private static string? RoleOf(string? arn)
    {
        const string kind = ":assumed-role/";
        var at = arn?.IndexOf(kind, StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var role = arn![(at + kind.Length)..].Split('/')[0];
        return $"{arn[..at].Replace(":sts:", ":iam:", StringComparison.Ordinal)}:role/{role}";
    }
}
