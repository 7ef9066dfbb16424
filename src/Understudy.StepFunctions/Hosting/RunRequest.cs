using Understudy.Json;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Hosting;

/// <summary>An execution that is to be started.</summary>
internal sealed record RunRequest(RegisteredMachine Machine, JsonData Input, string? Name, ExecutionOptions Options, RunOrigin Origin)
{
    public required ITaskHandler Tasks { get; init; }

    /// <summary>The ARN that the machine was called by; null when it was called by name.</summary>
    public MachineArn? Arn { get; init; }

    /// <summary>Whether the test moves the clock.</summary>
    public bool IsLive { get; init; }

    /// <param name="number">Which execution of its group it is, from 1: each has a seed of its own.</param>
    public ExecutionRun Make(int number)
    {
        var options = Options with
        {
            Name = Name,
            Seed = unchecked((Options.Seed * 31) + number),
            Region = Arn?.Region is { Length: > 0 } region ? region : Options.Region,
            AtLeastOnce = Machine.Machine.Type == StateMachineType.Express ? Options.AtLeastOnce : null,
            AccountId = Arn?.Account is { Length: > 0 } account ? account : Options.AccountId,
        };
        OptionRules.Check(options);
        InputRules.Check(Input, options);
        return new ExecutionRun(Machine.Machine, Input, Machine.Tasks ?? Tasks, options, Origin with { MachineName = Machine.Name });
    }
}
