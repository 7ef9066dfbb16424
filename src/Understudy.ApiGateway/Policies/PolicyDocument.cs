using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>A compiled policy document. Immutable.</summary>
internal sealed class PolicyDocument
{
    private readonly PolicyStatement[] _statements;

    private PolicyDocument(PolicyStatement[] statements) => _statements = statements;

    /// <param name="json">The document.</param>
    /// <param name="kind">Whether statements name principals.</param>
    /// <param name="apiArn">What <c>execute-api:/</c> stands for in the resources of a resource policy, such as
    /// <c>arn:aws:execute-api:us-east-1:123456789012:abc/</c>; null leaves them as they are.</param>
    /// <exception cref="PolicyException">The document is wrong or uses what is not supported.</exception>
    public static PolicyDocument Compile(JsonData json, PolicyKind kind, string? apiArn = null)
    {
        if (json is not ObjectData document)
        {
            throw new PolicyException("the policy is no object; write {\"Version\":\"2012-10-17\",\"Statement\":[...]}");
        }

        foreach (var name in document.Select(member => member.Key))
        {
            if (name is not ("Version" or "Id" or "Statement"))
            {
                throw new PolicyException($"the policy has the member \"{name}\"; a policy has Version, Id and Statement");
            }
        }

        if (document.TryGet("Version", out var version) && version is not StringData { Value: "2012-10-17" or "2008-10-17" })
        {
            throw new PolicyException($"the policy's Version is {version}; write \"2012-10-17\"");
        }

        if (!document.TryGet("Statement", out var statements))
        {
            throw new PolicyException("the policy has no Statement; write a statement object or a list of them");
        }

        return new PolicyDocument(CompileAll(statements, kind, apiArn));
    }

    public PolicyDecision Evaluate(in PolicyQuestion question)
    {
        var decision = PolicyDecision.Neither;
        foreach (var statement in _statements)
        {
            if (!statement.Applies(question))
            {
                continue;
            }

            if (!statement.Allows)
            {
                return PolicyDecision.ExplicitDeny;
            }

            decision = PolicyDecision.Allow;
        }

        return decision;
    }

    private static PolicyStatement[] CompileAll(JsonData statements, PolicyKind kind, string? apiArn)
    {
        if (statements is not ArrayData list)
        {
            return [PolicyStatement.Compile(statements, "Statement", kind, apiArn)];
        }

        var compiled = new PolicyStatement[list.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = PolicyStatement.Compile(list[i], $"Statement[{i}]", kind, apiArn);
        }

        return compiled;
    }
}
