using Understudy.Json;
using Understudy.StepFunctions.Hosting;
using Understudy.StepFunctions.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions;

/// <summary>State machines and their executions on one clock, as an account has them in a region.</summary>
/// <remarks>
/// The executions are live: they move when the clock is advanced, or by <see cref="Execution.RunToEndAsync"/>. Names are told apart, ARNs are
/// found, and task tokens and activities are those of all executions together. Start and send from one thread at a time.
/// </remarks>
public sealed partial class StateMachineHost
{
    private readonly ExecutionGroup _group;
    private readonly ExecutionOptions _options;
    private readonly ITaskHandler _tasks;

    /// <summary>A host of some state machines, with no execution yet.</summary>
    /// <param name="machines">The state machines.</param>
    /// <param name="tasks">What answers the Task states of machines that were added without doubles of their own; null for none.</param>
    /// <param name="options">Clock, seed, quotas, account and region of every execution; the defaults when null. Its name is not used.</param>
    /// <exception cref="InvalidExecutionOptionsException">An option is none that an execution can have.</exception>
    public StateMachineHost(StateMachines machines, ITaskHandler? tasks = null, ExecutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(machines);
        options ??= ExecutionOptions.Default;
        OptionRules.Check(options);
        StateMachines = machines;
        Clock = options.Clock ?? new VirtualClock();
        _options = options with { Clock = Clock, StateMachines = machines };
        _tasks = tasks ?? StateMachine.NoTasks;
        _group = new ExecutionGroup(machines);
    }

    /// <summary>The state machines.</summary>
    public StateMachines StateMachines { get; }

    /// <summary>The clock of all executions.</summary>
    public VirtualClock Clock { get; }

    /// <summary>All executions in the order in which they were started, those that tasks have started among them; a snapshot.</summary>
    public IReadOnlyList<Execution> Executions => [.. _group.Runs.Select(run => run.Execution)];

    /// <summary>The execution with an ARN; null when there is none.</summary>
    public Execution? FindExecution(string executionArn)
    {
        ArgumentNullException.ThrowIfNull(executionArn);
        return _group.Find(executionArn)?.Execution;
    }

    /// <summary>StartExecution: starts an execution, which runs until it first has to wait.</summary>
    /// <param name="stateMachine">The state machine's name or ARN.</param>
    /// <param name="inputJson">The input as JSON text.</param>
    /// <param name="name">The execution's name, 1 to 80 characters; null for a UUID drawn from the seed.</param>
    /// <returns>The execution. Standard: that of the first call, when one of this name runs with an equal input.</returns>
    /// <exception cref="ExecutionRefusedException">There is no such state machine, or a Standard execution of that name runs with another input
    /// or has ended within the last 90 days.</exception>
    /// <exception cref="InvalidExecutionInputException">The input is not JSON, or larger than the quota.</exception>
    /// <exception cref="InvalidExecutionOptionsException">The name is none that an execution can have.</exception>
    /// <exception cref="ClockBusyException">A handler really waits; use <see cref="StartExecutionAsync(string, string, string?, CancellationToken)"/>.</exception>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</see>.</remarks>
    public Execution StartExecution(string stateMachine, string inputJson, string? name = null) =>
        Start(stateMachine, StateMachine.ParseInput(inputJson), name);

    /// <inheritdoc cref="StartExecution(string, string, string?)"/>
    /// <param name="stateMachine">The state machine's name or ARN.</param>
    /// <param name="input">The input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="name">The execution's name, 1 to 80 characters; null for a UUID drawn from the seed.</param>
    public Execution StartExecution(string stateMachine, object? input = null, string? name = null) =>
        Start(stateMachine, StateMachine.InputOf(input, _options), name);

    /// <summary>StartExecution as <see cref="StartExecution(string, string, string?)"/>, with handlers that really wait.</summary>
    /// <param name="stateMachine">The state machine's name or ARN.</param>
    /// <param name="inputJson">The input as JSON text.</param>
    /// <param name="name">The execution's name, 1 to 80 characters; null for a UUID drawn from the seed.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public Task<Execution> StartExecutionAsync(string stateMachine, string inputJson, string? name = null, CancellationToken cancellationToken = default) =>
        StartAsync(stateMachine, StateMachine.ParseInput(inputJson), name, cancellationToken);

    /// <inheritdoc cref="StartExecutionAsync(string, string, string?, CancellationToken)"/>
    /// <param name="stateMachine">The state machine's name or ARN.</param>
    /// <param name="input">The input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="name">The execution's name, 1 to 80 characters; null for a UUID drawn from the seed.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public Task<Execution> StartExecutionAsync(
        string stateMachine, object? input = null, string? name = null, CancellationToken cancellationToken = default) =>
        StartAsync(stateMachine, StateMachine.InputOf(input, _options), name, cancellationToken);

    private Execution Start(string stateMachine, JsonData input, string? name)
    {
        var run = _group.Start(Request(stateMachine, input, name));
        run.SettleCallbacks();
        return run.Execution;
    }

    private async Task<Execution> StartAsync(string stateMachine, JsonData input, string? name, CancellationToken cancellationToken)
    {
        var run = _group.Start(Request(stateMachine, input, name));
        await Clock.SettleAsync(cancellationToken).ConfigureAwait(false);
        return run.Execution;
    }

    private RunRequest Request(string stateMachine, JsonData input, string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(stateMachine);
        var machine = StateMachines.Find(stateMachine) ?? throw ExecutionRefusedException.NoMachine(stateMachine, StateMachines.Names);
        return new RunRequest(machine, input, name, _options, new RunOrigin { Group = _group }) { Arn = MachineArn.Parse(stateMachine), Tasks = _tasks, IsLive = true };
    }
}
