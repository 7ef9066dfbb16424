using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>Runs executions of a state machine and writes their traces into the output of a test.</summary>
/// <remarks>
/// Always, because a fixture of xUnit v2 cannot see whether the test failed. The trace of an execution that runs to its end is written
/// then; that of a live one is written when this object is disposed, at the end of the test.
/// </remarks>
public sealed class TracedStateMachine : IDisposable
{
    private readonly ITestOutputHelper _output;
    private readonly List<Execution> _live = [];

    internal TracedStateMachine(StateMachine machine, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(output);
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
        var execution = await StartAsync(input, tasks, options, cancellationToken).ConfigureAwait(false);
        try
        {
            await execution.RunToEndAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _live.Remove(execution);
            _output.WriteTrace(execution);
        }

        return execution;
    }

    /// <summary>Starts a live execution, as <see cref="StateMachine.StartAsync(object, ITaskHandler, ExecutionOptions, CancellationToken)"/> does.</summary>
    /// <param name="input">A value that System.Text.Json serializes, or a string of JSON text; null for <c>{}</c>.</param>
    /// <param name="tasks">What answers the Task states; null when there are none to answer.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up waiting for handlers.</param>
    public async Task<Execution> StartAsync(
        object? input = null, ITaskHandler? tasks = null, ExecutionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var execution = input is string json
            ? await Machine.StartAsync(json, tasks, options, cancellationToken).ConfigureAwait(false)
            : await Machine.StartAsync(input, tasks, options, cancellationToken).ConfigureAwait(false);
        _live.Add(execution);
        return execution;
    }

    /// <summary>Writes the traces of the live executions, as far as they came.</summary>
    public void Dispose()
    {
        foreach (var execution in _live)
        {
            _output.WriteTrace(execution);
        }

        _live.Clear();
    }
}
