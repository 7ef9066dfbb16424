using System.Diagnostics.CodeAnalysis;

namespace Understudy.StepFunctions.Definition.Resources;

/// <summary>Takes the ARN of a Task apart: a Lambda function, an activity, or a service integration.</summary>
/// <remarks>
/// Placeholders that a deployment fills in (<c>${…}</c>) may stand for any part of an ARN; one that stands for the whole is taken for a
/// Lambda function of the placeholder's name, which it nearly always is.
/// </remarks>
internal static class ResourceParser
{
    private const string Example = "arn:aws:states:::sqs:sendMessage or arn:aws:lambda:us-east-1:123456789012:function:ship";

    public static bool TryParse(string text, [NotNullWhen(true)] out TaskResource? resource, [NotNullWhen(false)] out ResourceFault? fault)
    {
        fault = null;
        if (PlaceholderName(text) is { } name)
        {
            resource = Lambda(text, name, null);
            return true;
        }

        if (ForeignResource.Parse(text) is { } foreign)
        {
            resource = foreign;
            return true;
        }

        var parts = Split(text);
        resource = parts switch
        {
            ["arn", _, "lambda", _, _, "function", { Length: > 0 } function] => Lambda(text, function, null),
            ["arn", _, "lambda", _, _, "function", { Length: > 0 } function, { Length: > 0 } qualifier] => Lambda(text, function, qualifier),
            ["arn", _, "states", _, _, "activity", { Length: > 0 } activity] => Activity(text, activity),
            ["arn", _, "states", _, _, "aws-sdk", var service, var action] => Sdk(text, service, action, out fault),
            ["arn", _, "states", _, _, var service, var action] => Optimized(text, service, action, out fault),
            _ => null,
        };
        if (resource is not null && IsPartition(parts[1]) && !text.Any(char.IsWhiteSpace))
        {
            return true;
        }

        resource = null;
        fault ??= new ResourceFault("is no ARN that a Task can call", $"Write the ARN of a Lambda function, an activity or a service integration, such as {Example}.");
        return false;
    }

    /// <summary><c>Validate</c> of <c>${Validate}</c>, or of <c>${Validate}:$LATEST</c>.</summary>
    private static string? PlaceholderName(string text)
    {
        var end = text.IndexOf('}', StringComparison.Ordinal);
        var isWhole = end == text.Length - 1 || (end > 0 && text[end + 1] == ':');
        return text.StartsWith("${", StringComparison.Ordinal) && end > 2 && isWhole ? text[2..end] : null;
    }

    /// <summary>The parts between colons; those inside <c>${AWS::Region}</c> and the one of <c>.sync:2</c> do not count.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '$' && text.AsSpan(i).StartsWith("${") && text.IndexOf('}', i) is var end && end > 0)
            {
                i = end;
            }
            else if (text[i] == ':' && text.AsSpan(i) is not ":2")
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static bool IsPartition(string text) =>
        text.StartsWith("${", StringComparison.Ordinal) || text is "aws" || (text.StartsWith("aws-", StringComparison.Ordinal) && text.Length > 4);

    private static TaskResource Lambda(string arn, string name, string? qualifier) => new()
    {
        Arn = arn,
        Kind = TaskResourceKind.LambdaFunction,
        Service = "lambda",
        FunctionName = name,
        Qualifier = qualifier,
    };

    private static TaskResource Activity(string arn, string name) => new()
    {
        Arn = arn,
        Kind = TaskResourceKind.Activity,
        Service = "activity",
        FunctionName = name,
    };

    private static TaskResource? Sdk(string arn, string service, string actionWithPattern, out ResourceFault? fault)
    {
        var (action, pattern) = PatternOf(actionWithPattern);
        if (pattern is IntegrationPattern.Sync or IntegrationPattern.Sync2)
        {
            fault = new ResourceFault("is no resource that Step Functions knows; integrations by aws-sdk do not wait for jobs", "Take .sync off, and poll for the end of the job by a Wait state.");
            return null;
        }

        fault = null;
        var isWellFormed = service.Length > 0 && service.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            && action.Length > 0 && char.IsAsciiLetterLower(action[0]) && action.All(char.IsAsciiLetterOrDigit) && pattern is not null;
        if (isWellFormed)
        {
            return Integration(arn, $"aws-sdk:{service}", action, actionWithPattern, pattern!.Value);
        }

        fault = new ResourceFault("is no resource that Step Functions knows", "Write the service in small letters and the action in camel case, such as arn:aws:states:::aws-sdk:dynamodb:getItem.");
        return null;
    }

    private static TaskResource? Optimized(string arn, string service, string actionWithPattern, out ResourceFault? fault)
    {
        var (action, pattern) = PatternOf(actionWithPattern);
        fault = OptimizedIntegrations.Check(service, action, pattern, actionWithPattern);
        return fault is null ? Integration(arn, service, action, actionWithPattern, pattern!.Value) : null;
    }

    private static TaskResource Integration(string arn, string service, string action, string actionWithPattern, IntegrationPattern pattern) => new()
    {
        Arn = arn,
        Kind = TaskResourceKind.Integration,
        Service = service,
        Action = action,
        ActionWithPattern = actionWithPattern,
        Pattern = pattern,
    };

    private static (string Action, IntegrationPattern? Pattern) PatternOf(string actionWithPattern)
    {
        var dot = actionWithPattern.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? (actionWithPattern, IntegrationPattern.RequestResponse)
            : (actionWithPattern[..dot], IntegrationPatterns.Parse(actionWithPattern[dot..]));
    }
}
