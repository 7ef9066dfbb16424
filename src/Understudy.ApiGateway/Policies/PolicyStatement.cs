using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>One statement of a policy. Immutable.</summary>
internal sealed class PolicyStatement
{
    private readonly PatternList _actions;
    private readonly PatternList _resources;
    private readonly PolicyPrincipal? _principal;
    private readonly PolicyCondition[] _conditions;

    private PolicyStatement(bool allows, PatternList actions, PatternList resources, PolicyPrincipal? principal, PolicyCondition[] conditions)
    {
        Allows = allows;
        _actions = actions;
        _resources = resources;
        _principal = principal;
        _conditions = conditions;
    }

    public bool Allows { get; }

    public static PolicyStatement Compile(JsonData json, string where, PolicyKind kind, string? apiArn)
    {
        if (json is not ObjectData statement)
        {
            throw new PolicyException($"{where} is {json}; a statement is an object with Effect, Action and Resource");
        }

        foreach (var name in statement.Select(member => member.Key))
        {
            if (name is not ("Sid" or "Effect" or "Action" or "NotAction" or "Resource" or "NotResource" or "Principal" or "NotPrincipal" or "Condition"))
            {
                throw new PolicyException($"{where} has the member \"{name}\"; a statement has Sid, Effect, Principal, Action, Resource and Condition");
            }
        }

        return new PolicyStatement(
            AllowsOf(statement, where),
            PatternList.Compile(statement, "Action", where, ignoreCase: true, apiArn: null),
            PatternList.Compile(statement, "Resource", where, ignoreCase: false, apiArn),
            PrincipalOf(statement, where, kind),
            PolicyCondition.CompileAll(statement, where));
    }

    public bool Applies(in PolicyQuestion question)
    {
        if (!_actions.Matches(question.Action) || !_resources.Matches(question.Resource) || _principal?.Matches(question.Caller) == false)
        {
            return false;
        }

        foreach (var condition in _conditions)
        {
            if (!condition.Holds(question.Keys))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllowsOf(ObjectData statement, string where)
    {
        if (statement.TryGet("Effect", out var effect) && effect is StringData { Value: "Allow" or "Deny" } text)
        {
            return text.Value == "Allow";
        }

        throw new PolicyException($"{where}.Effect is {effect?.ToString() ?? "missing"}; write \"Allow\" or \"Deny\"");
    }

    private static PolicyPrincipal? PrincipalOf(ObjectData statement, string where, PolicyKind kind)
    {
        var names = statement.TryGet("Principal", out var principal);
        var excludes = statement.TryGet("NotPrincipal", out var excluded);
        return (kind, names, excludes) switch
        {
            (PolicyKind.Identity, false, false) => null,
            (PolicyKind.Identity, _, _) => throw new PolicyException($"{where} names a principal, which only a resource policy may; leave it away"),
            (_, true, false) => PolicyPrincipal.Compile(principal!, $"{where}.Principal", excludes: false),
            (_, false, true) => PolicyPrincipal.Compile(excluded!, $"{where}.NotPrincipal", excludes: true),
            _ => throw new PolicyException($"{where} must have either Principal or NotPrincipal; for everybody write \"Principal\":\"*\""),
        };
    }
}
