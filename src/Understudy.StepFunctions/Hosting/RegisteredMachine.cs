namespace Understudy.StepFunctions.Hosting;

/// <summary>A state machine that exists under a name.</summary>
/// <param name="Key">The name it was added under.</param>
/// <param name="Machine">The state machine.</param>
/// <param name="Tasks">What answers its Task states; null for the doubles of whoever starts it.</param>
internal sealed record RegisteredMachine(string Key, StateMachine Machine, ITaskHandler? Tasks)
{
    /// <summary>Its name in ARNs; a key that is neither a name nor an ARN, such as a placeholder, leaves it the machine's own.</summary>
    public string Name { get; } = MachineArn.TryParse(Key, out var arn) ? arn.Name
        : Key.Contains("${", StringComparison.Ordinal) ? Machine.Name
        : Key;
}
