using System.Diagnostics.CodeAnalysis;
using Understudy.StepFunctions.Definition.Resources;

namespace Understudy.StepFunctions.Definition;

/// <summary>The <c>Resource</c> of a Task, taken apart.</summary>
internal sealed class TaskResource
{
    /// <summary>The ARN as written.</summary>
    public required string Arn { get; init; }

    public required TaskResourceKind Kind { get; init; }

    /// <summary>The integrated service, such as <c>sqs</c> or <c>aws-sdk:dynamodb</c>; <c>lambda</c> and <c>activity</c> for the direct forms.</summary>
    public required string Service { get; init; }

    /// <summary>The action without its pattern, such as <c>sendMessage</c>; empty for the direct forms.</summary>
    public string Action { get; init; } = "";

    /// <summary>The action with its pattern as the events name it, such as <c>sendMessage.waitForTaskToken</c>.</summary>
    public string ActionWithPattern { get; init; } = "";

    public IntegrationPattern Pattern { get; init; }

    /// <summary>The name of the Lambda function or activity; null for a service integration.</summary>
    public string? FunctionName { get; init; }

    /// <summary>The version or alias behind the name of a Lambda function; null when there is none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Whether it is a URI that is no ARN of a service that Step Functions calls: the language allows it, the service refuses it.</summary>
    public bool IsForeign { get; init; }

    public static bool TryParse(string text, [NotNullWhen(true)] out TaskResource? resource) =>
        ResourceParser.TryParse(text, out resource, out _);
}
