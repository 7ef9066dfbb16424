using Understudy.Fixtures.Scenarios;
using Understudy.Json;
using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>An execution told in a file: its input, what its tasks answer, and what is expected of it.</summary>
/// <remarks>Made by <see cref="ScenarioDataAttribute"/>. It can be serialized, so that a runner shows each scenario as a test of its own.</remarks>
public sealed class Scenario : IXunitSerializable
{
    private JsonData _told = JsonData.Null;
    private string _file = "";
    private string _path = "$";

    /// <summary>For xUnit, which makes a scenario before it deserializes it.</summary>
    [Obsolete("Called by xUnit; scenarios come from a ScenarioDataAttribute.", error: true)]
    public Scenario()
    {
    }

    internal Scenario(string file, string path, JsonData told)
    {
        _file = file;
        _path = path;
        _told = told;
    }

    /// <summary>The scenario's name.</summary>
    public string Name => Reader.Name();

    /// <summary>The execution's input; <c>{}</c> when the file gives none.</summary>
    public JsonData Input => Reader.Input();

    private ScenarioReader Reader => new(_file, _path, _told);

    /// <summary>The doubles that the scenario tells of, made anew.</summary>
    public TaskDoubles CreateDoubles() => Reader.Doubles();

    /// <summary>Runs the scenario to its end and compares it with what is expected.</summary>
    /// <param name="machine">The state machine.</param>
    /// <param name="output">Gets the trace; null for none.</param>
    /// <param name="options">Clock, seed, quotas, names; the defaults when null.</param>
    /// <returns>The execution, for further assertions.</returns>
    /// <exception cref="ScenarioFailedException">Something expected did not happen; the message lists all of it, with the trace.</exception>
    public async Task<Execution> VerifyAsync(StateMachine machine, ITestOutputHelper? output = null, ExecutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var expectation = Reader.Expectation();
        var execution = await machine.ExecuteAsync(Input, CreateDoubles(), options).ConfigureAwait(false);
        output?.WriteTrace(execution);
        var differences = expectation.DifferencesFrom(execution);
        return differences.Count == 0 ? execution : throw new ScenarioFailedException(Name, differences, execution.History.ToTrace());
    }

    /// <summary>The name, which is what a runner shows.</summary>
    public override string ToString() => Name;

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("file", _file);
        info.AddValue("path", _path);
        info.AddValue("told", _told.ToString());
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info)
    {
        _file = info.GetValue<string>("file");
        _path = info.GetValue<string>("path");
        _told = JsonData.Parse(info.GetValue<string>("told"));
    }
}
