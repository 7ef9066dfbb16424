using Understudy.StepFunctions.Hosting;

namespace Understudy.StepFunctions;

/// <summary>The state machines that exist, by name: what <c>states:startExecution</c> finds, and what a <see cref="StateMachineHost"/> runs.</summary>
/// <remarks>Fill it first, then share it: asking is thread-safe. It holds no executions, so that tests that run at one time may share it.</remarks>
public sealed class StateMachines
{
    private readonly Dictionary<string, RegisteredMachine> _machines = new(StringComparer.Ordinal);

    /// <summary>The names, in the order in which they were added.</summary>
    public IReadOnlyList<string> Names => [.. _machines.Keys];

    /// <summary>Adds a state machine under its own name (<see cref="StateMachine.Name"/>).</summary>
    /// <param name="machine">The state machine.</param>
    /// <param name="tasks">What answers its Task states; null for the doubles of the execution that starts it.</param>
    /// <exception cref="DuplicateStateMachineException">There is one of that name.</exception>
    public StateMachines Add(StateMachine machine, ITaskHandler? tasks = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return Add(machine.Name, machine, tasks);
    }

    /// <summary>Adds a state machine under a name, an ARN, or whatever else a definition writes for its ARN.</summary>
    /// <param name="name">Such as <c>Ship</c>, <c>arn:aws:states:eu-west-1:111122223333:stateMachine:Ship</c> or <c>${ShipStateMachineArn}</c>. A
    /// name answers for every ARN that ends in it, whatever its region and account, and whatever version or alias follows.</param>
    /// <param name="machine">The state machine.</param>
    /// <param name="tasks">What answers its Task states; null for the doubles of the execution that starts it.</param>
    /// <exception cref="DuplicateStateMachineException">There is one of that name.</exception>
    public StateMachines Add(string name, StateMachine machine, ITaskHandler? tasks = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(machine);
        return _machines.TryAdd(name, new RegisteredMachine(name, machine, tasks)) ? this : throw new DuplicateStateMachineException(name);
    }

    /// <summary>The state machine that a name or ARN means; null when there is none.</summary>
    internal RegisteredMachine? Find(string reference)
    {
        if (_machines.TryGetValue(reference, out var exact) || !MachineArn.TryParse(reference, out var arn))
        {
            return exact;
        }

        return _machines.GetValueOrDefault(arn.WithoutQualifier) ?? _machines.GetValueOrDefault(arn.Name);
    }
}
