using Understudy.ApiGateway.Deployment;
using Understudy.Json;

namespace Understudy.ApiGateway.Firewall;

/// <summary>A compiled web ACL. It holds the counters of rate-based rules, so each deployment has its own. Thread-safe.</summary>
internal sealed class WebFirewall
{
    private readonly (string Name, WebAclAction Action, IWafCondition Condition)[] _rules;
    private readonly bool _blocksByDefault;

    /// <exception cref="WafFault">A rule is wrong or not supported.</exception>
    public WebFirewall(WebAcl acl)
    {
        _blocksByDefault = acl.DefaultAction == WebAclAction.Block;
        _rules =
        [
            .. acl.Rules
                .OrderBy(rule => rule.Priority)
                .Select(rule => (rule.Name, rule.Action, new StatementCompiler(acl.IpSets, rule.Name).Compile(rule.Statement))),
        ];
    }

    public static void CollectFaults(string place, WebAcl acl, DefinitionFaults faults)
    {
        if (acl.DefaultAction is not (WebAclAction.Allow or WebAclAction.Block))
        {
            faults.Add(place, "the default action of the web ACL must be Allow or Block.");
        }

        foreach (var twins in acl.Rules.GroupBy(rule => rule.Priority).Where(group => group.Count() > 1))
        {
            var names = string.Join(", ", twins.Select(rule => $"\"{rule.Name}\""));
            faults.Add(place, $"the rules {names} of the web ACL have the priority {twins.Key}; each rule needs its own.");
        }

        foreach (var rule in acl.Rules)
        {
            try
            {
                new StatementCompiler(acl.IpSets, rule.Name).Compile(rule.Statement);
            }
            catch (WafFault fault)
            {
                faults.Add(place, fault.Message);
            }
            catch (JsonDataException fault)
            {
                faults.Add(place, $"rule \"{rule.Name}\": {fault.Message}");
            }
        }
    }

    public WafDecision Examine(in WafRequest request)
    {
        List<string>? counted = null;
        foreach (var (name, action, condition) in _rules)
        {
            if (!condition.Matches(request))
            {
                continue;
            }

            if (action != WebAclAction.Count)
            {
                return new WafDecision(action == WebAclAction.Block, name, counted);
            }

            (counted ??= []).Add(name);
        }

        return new WafDecision(_blocksByDefault, null, counted);
    }
}
