using System.Diagnostics.CodeAnalysis;

namespace Understudy.StepFunctions.Hosting;

/// <summary>The ARN of a state machine, taken apart: <c>arn:aws:states:REGION:ACCOUNT:stateMachine:NAME[:QUALIFIER]</c>.</summary>
internal sealed record MachineArn(string Partition, string Region, string Account, string Name)
{
    private const int Parts = 7;

    public string WithoutQualifier => $"arn:{Partition}:states:{Region}:{Account}:stateMachine:{Name}";

    /// <summary>Null when the text is no ARN of a state machine.</summary>
    public static MachineArn? Parse(string text) => TryParse(text, out var arn) ? arn : null;

    public static bool TryParse(string text, [NotNullWhen(true)] out MachineArn? arn)
    {
        // Not by Split: a placeholder such as ${AWS::Region} has colons of its own, and is no ARN yet.
        arn = !text.Contains("${", StringComparison.Ordinal) && text.Split(':') is ["arn", var partition, "states", var region, var account, "stateMachine", { Length: > 0 } name, ..] parts
            && parts.Length <= Parts + 1
                ? new MachineArn(partition, region, account, name)
                : null;
        return arn is not null;
    }
}
