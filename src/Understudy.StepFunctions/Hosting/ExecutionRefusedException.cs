namespace Understudy.StepFunctions;

/// <summary>Step Functions would refuse to start or to redrive an execution.</summary>
public sealed class ExecutionRefusedException : Exception
{
    private ExecutionRefusedException(string code, string subject, string message)
        : base(message)
    {
        Code = code;
        Subject = subject;
    }

    /// <summary>The error of the AWS API: <c>StateMachineDoesNotExist</c>, <c>ExecutionAlreadyExists</c> or <c>ExecutionNotRedrivable</c>.</summary>
    public string Code { get; }

    /// <summary>The ARN or name that the call was about.</summary>
    public string Subject { get; }

    internal static ExecutionRefusedException NoMachine(string reference, IReadOnlyList<string> known) => new(
        "StateMachineDoesNotExist",
        reference,
        $"""
        StartExecution is refused with StateMachineDoesNotExist: there is no state machine "{reference}".
          machines  {Doubles.NameList.Of(known, reference)}
          write     machines.Add("{reference}", machine);
        """);

    internal static ExecutionRefusedException AlreadyExists(string arn, ExecutionStatus status) => new(
        "ExecutionAlreadyExists",
        arn,
        $"""
        StartExecution is refused with ExecutionAlreadyExists: {arn} {(status == ExecutionStatus.Running ? "runs, with another input" : $"has ended ({status})")}.
        Take another name, or none for a UUID; a name is free again 90 days after its execution has ended.
        """);

    internal static ExecutionRefusedException NotRedrivable(string arn, string reason, string remedy) => new(
        "ExecutionNotRedrivable", arn, $"RedriveExecution is refused with ExecutionNotRedrivable: {arn} {reason}\n{remedy}");
}
