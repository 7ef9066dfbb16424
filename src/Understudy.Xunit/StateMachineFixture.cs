using Understudy.StepFunctions;

namespace Understudy.Fixtures;

/// <summary>A class fixture that reads a definition once for all tests of a class.</summary>
/// <remarks>
/// Derive one class per definition, <c>public sealed class OrderMachine() : StateMachineFixture("order.asl.json");</c>, and let the test
/// class implement <c>IClassFixture&lt;OrderMachine&gt;</c>. A state machine is immutable, so tests may share it; each test runs its own
/// executions on a clock of its own.
/// </remarks>
public abstract class StateMachineFixture
{
    /// <summary>Reads a definition.</summary>
    /// <param name="path">The file: an absolute path, or one relative to the folder that the test assembly runs in.</param>
    /// <param name="options">Name and type of the state machine; the defaults when null.</param>
    /// <exception cref="TestFileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDefinitionException">The definition is faulty; the message lists all faults.</exception>
    protected StateMachineFixture(string path, StateMachineOptions? options = null) =>
        Machine = StateMachine.FromFile(TestFile.Find(path), options);

    /// <summary>The state machine.</summary>
    public StateMachine Machine { get; }
}
