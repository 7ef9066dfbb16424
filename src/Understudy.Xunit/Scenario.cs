using Understudy.Fixtures.Files;
using Understudy.Fixtures.Scenarios;
using Understudy.Json;
using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>An execution told in a file: its input, what its tasks answer, and what is expected of it.</summary>
/// <remarks>Made by <see cref="ScenarioDataAttribute"/>. It can be serialized, so that a runner shows each scenario as a test of its own.</remarks>
public sealed class Scenario : IXunitSerializable
{
    private FileValue _told = new("", "$", JsonData.Null);

    /// <summary>For xUnit, which makes a scenario before it deserializes it.</summary>
    [Obsolete("Called by xUnit; scenarios come from a ScenarioDataAttribute.", error: true)]
    public Scenario()
    {
    }

    internal Scenario(FileValue told) => _told = told;

    /// <summary>The scenario's name.</summary>
    public string Name => _told.Find("name")?.Text() ?? "";

    /// <summary>The execution's input; <c>{}</c> when the file gives none.</summary>
    public JsonData Input => _told.Find("input")?.Value ?? JsonData.EmptyObject;

    /// <summary>The doubles that the scenario tells of, made anew.</summary>
    public TaskDoubles CreateDoubles() => DoublesReader.Read(_told);

    /// <summary>Runs the scenario to its end and compares it with what is expected.</summary>
    /// <param name="machine">The state machine.</param>
    /// <param name="output">Gets the trace; null for none.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <returns>The execution, for further assertions.</returns>
    /// <exception cref="ScenarioFailedException">Something expected did not happen, or a double was never asked: a scenario tells what
    /// happens, so all it tells must be true. The message lists all of it, with the trace.</exception>
    /// <exception cref="InvalidTestFileException">A Task ran that the scenario has no double for, or no outcome left.</exception>
    /// <exception cref="ExecutionDeadlockedException">The execution can never end.</exception>
    public async Task<Execution> VerifyAsync(StateMachine machine, ITestOutputHelper? output = null, ExecutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var doubles = CreateDoubles();
        var execution = await RunAsync(machine, doubles, options).ConfigureAwait(false);
        output?.WriteTrace(execution);
        string[] differences = [.. ExpectationReader.Read(_told).DifferencesFrom(execution), .. UnusedIn(doubles)];
        return differences.Length == 0
            ? execution
            : throw new ScenarioFailedException(Name, $"{_told.File}: {_told.Path}", differences, execution.History.ToTrace());
    }

    /// <summary>The name, which is what a runner shows.</summary>
    public override string ToString() => Name;

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("file", _told.File);
        info.AddValue("path", _told.Path);
        info.AddValue("told", _told.Value.ToString());
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) => _told = new FileValue(
        info.GetValue<string>("file"), info.GetValue<string>("path"), JsonData.Parse(info.GetValue<string>("told")));

    private async Task<Execution> RunAsync(StateMachine machine, TaskDoubles doubles, ExecutionOptions? options)
    {
        try
        {
            return await machine.ExecuteAsync(Input, doubles, options).ConfigureAwait(false);
        }
        catch (MissingTaskDoubleException e)
        {
            throw ScenarioFaults.Missing(_told, e);
        }
        catch (TaskDoubleExhaustedException e)
        {
            throw ScenarioFaults.Exhausted(_told, e);
        }
    }

    private static IEnumerable<string> UnusedIn(TaskDoubles doubles)
    {
        try
        {
            doubles.VerifyAllUsed();
            return [];
        }
        catch (UnusedTaskDoublesException e)
        {
            return e.UnusedDoubles.Select(key => $"doubles: expected \"{key}\" to be asked, but it never was");
        }
    }
}
