using Understudy.Json;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions;

public sealed partial class StateMachine
{
    /// <summary>Runs an execution to its end, skipping all virtual time.</summary>
    /// <param name="inputJson">The input as JSON text.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives the run up; the execution stays where it is.</param>
    /// <returns>The execution, ended: also one that failed, timed out or was stopped.</returns>
    /// <exception cref="InvalidExecutionInputException">The input is not JSON, or larger than the quota.</exception>
    /// <exception cref="InvalidExecutionOptionsException">An option is none that an execution can have.</exception>
    /// <exception cref="MissingTaskDoubleException">No double covers a Task.</exception>
    /// <exception cref="TaskDoubleExhaustedException">A double's sequence of outcomes is used up.</exception>
    /// <exception cref="ExecutionDeadlockedException">The execution can never end.</exception>
    /// <exception cref="RunawayExecutionException">The execution loops without time passing.</exception>
    public Task<Execution> ExecuteAsync(
        string inputJson, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default) =>
        RunAsync(ParseInput(inputJson), tasks, options, cancellationToken);

    /// <inheritdoc cref="ExecuteAsync(string, ITaskHandler?, ExecutionOptions?, CancellationToken)"/>
    /// <param name="input">The input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives the run up; the execution stays where it is.</param>
    public Task<Execution> ExecuteAsync(
        object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default) =>
        RunAsync(InputOf(input, options), tasks, options, cancellationToken);

    /// <summary>Starts a live execution: it runs until it first has to wait, and goes on when the test advances its clock.</summary>
    /// <param name="inputJson">The input as JSON text.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <exception cref="InvalidExecutionInputException">The input is not JSON, or larger than the quota.</exception>
    /// <exception cref="Time.ClockBusyException">A handler really waits; use <see cref="StartAsync(string, ITaskHandler?, ExecutionOptions?, CancellationToken)"/>.</exception>
    public Execution Start(string inputJson, ITaskHandler? tasks = null, ExecutionOptions? options = null) =>
        StartLive(ParseInput(inputJson), tasks, options);

    /// <inheritdoc cref="Start(string, ITaskHandler?, ExecutionOptions?)"/>
    /// <param name="input">The input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    public Execution Start(object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null) =>
        StartLive(InputOf(input, options), tasks, options);

    /// <summary>Starts a live execution as <see cref="Start(string, ITaskHandler?, ExecutionOptions?)"/> does, with handlers that really wait.</summary>
    /// <param name="inputJson">The input as JSON text.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public Task<Execution> StartAsync(
        string inputJson, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default) =>
        StartLiveAsync(ParseInput(inputJson), tasks, options, cancellationToken);

    /// <inheritdoc cref="StartAsync(string, ITaskHandler?, ExecutionOptions?, CancellationToken)"/>
    /// <param name="input">The input: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public Task<Execution> StartAsync(
        object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default) =>
        StartLiveAsync(InputOf(input, options), tasks, options, cancellationToken);

    internal static readonly ITaskHandler NoTasks = new TaskDoubles();

    internal static JsonData ParseInput(string inputJson)
    {
        ArgumentNullException.ThrowIfNull(inputJson);
        try
        {
            return JsonData.Parse(inputJson);
        }
        catch (JsonDataException e)
        {
            throw new InvalidExecutionInputException($"The input is no JSON. {e.Message} A string goes in as JSON text too: \"\\\"text\\\"\".", e);
        }
    }

    internal static JsonData InputOf(object? input, ExecutionOptions? options)
    {
        try
        {
            return input is null ? JsonData.EmptyObject : JsonData.From(input, options?.JsonSerializerOptions);
        }
        catch (JsonDataException e)
        {
            throw new InvalidExecutionInputException($"The input cannot be made into JSON. {e.Message}", e);
        }
    }

    private Task<Execution> RunAsync(JsonData input, ITaskHandler? tasks, ExecutionOptions? options, CancellationToken cancellationToken)
    {
        var execution = Prepare(input, tasks, options, isLive: false);
        var run = execution.Clock.Scheduler.RunAsync(execution.Run, cancellationToken);
        if (!run.IsCompletedSuccessfully)
        {
            return Finish(execution, run);
        }

        execution.ThrowIfDeadlocked(run.Result);
        return Task.FromResult(execution);
    }

    private static async Task<Execution> Finish(Execution execution, ValueTask<Time.ClockRun> run)
    {
        execution.ThrowIfDeadlocked(await run.ConfigureAwait(false));
        return execution;
    }

    private Execution StartLive(JsonData input, ITaskHandler? tasks, ExecutionOptions? options)
    {
        var execution = Prepare(input, tasks, options, isLive: true);
        execution.Clock.Settle();
        return execution;
    }

    private async Task<Execution> StartLiveAsync(
        JsonData input, ITaskHandler? tasks, ExecutionOptions? options, CancellationToken cancellationToken)
    {
        var execution = Prepare(input, tasks, options, isLive: true);
        await execution.Clock.SettleAsync(cancellationToken).ConfigureAwait(false);
        return execution;
    }

    private Execution Prepare(JsonData input, ITaskHandler? tasks, ExecutionOptions? options, bool isLive)
    {
        options ??= ExecutionOptions.Default;
        OptionRules.Check(options);
        OptionRules.CheckDelivery(options, Type);
        InputRules.Check(input, options);
        var run = new ExecutionRun(this, input, tasks ?? NoTasks, options);
        run.SetDeadline(isLive);
        run.Begin();
        return run.Execution;
    }
}
