using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>Runs executions of a state machine and writes their traces into the output of a test.</summary>
/// <remarks>
/// Always, because a test of xUnit v2 cannot see whether it failed. The trace of an execution that runs to its end is written then; that
/// of a live one is written when this object is disposed, so let the test end with that: <c>using var machine = …</c>. Thread-safe.
/// </remarks>
public sealed class TracedStateMachine : IDisposable
{
    private readonly ITestOutputHelper _output;
    private readonly Lock _gate = new();
    private List<Execution> _live = [];

    internal TracedStateMachine(StateMachine machine, ITestOutputHelper output)
    {
        Machine = machine;
        _output = output;
    }

    /// <summary>The state machine.</summary>
    public StateMachine Machine { get; }

    /// <summary>Runs an execution to its end, as <see cref="StateMachine.ExecuteAsync(object, ITaskHandler, ExecutionOptions, CancellationToken)"/> does, and writes its trace.</summary>
    /// <param name="input">A value that System.Text.Json serializes, or a string of JSON text; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives the run up.</param>
    public async Task<Execution> ExecuteAsync(
        object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var execution = await (input is string json
            ? Machine.ExecuteAsync(json, tasks, options, cancellationToken)
            : Machine.ExecuteAsync(input, tasks, options, cancellationToken)).ConfigureAwait(false);
        _output.WriteTrace(execution);
        return execution;
    }

    /// <summary>Starts a live execution, as <see cref="StateMachine.Start(object, ITaskHandler, ExecutionOptions)"/> does.</summary>
    /// <param name="input">A value that System.Text.Json serializes, or a string of JSON text; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    public Execution Start(object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null) =>
        Keep(input is string json ? Machine.Start(json, tasks, options) : Machine.Start(input, tasks, options));

    /// <summary>Starts a live execution, as <see cref="StateMachine.StartAsync(object, ITaskHandler, ExecutionOptions, CancellationToken)"/> does.</summary>
    /// <param name="input">A value that System.Text.Json serializes, or a string of JSON text; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public async Task<Execution> StartAsync(
        object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default) =>
        Keep(await (input is string json
            ? Machine.StartAsync(json, tasks, options, cancellationToken)
            : Machine.StartAsync(input, tasks, options, cancellationToken)).ConfigureAwait(false));

    /// <summary>Writes the traces of the live executions, as far as they came.</summary>
    public void Dispose()
    {
        List<Execution> live;
        lock (_gate)
        {
            (live, _live) = (_live, []);
        }

        live.ForEach(_output.WriteTrace);
    }

    private Execution Keep(Execution execution)
    {
        lock (_gate)
        {
            _live.Add(execution);
        }

        return execution;
    }
}
