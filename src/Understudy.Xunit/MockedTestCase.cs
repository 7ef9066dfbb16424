using Understudy.Fixtures.Files;
using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>A test case of a <c>MockConfigFile.json</c>.</summary>
/// <remarks>Made by <see cref="MockConfigDataAttribute"/>. It can be serialized, so that a runner shows each case as a test of its own.</remarks>
public sealed class MockedTestCase : IXunitSerializable
{
    private string _file = "";
    private string _stateMachine = "";

    /// <summary>For xUnit, which makes a test case before it deserializes it.</summary>
    [Obsolete("Called by xUnit; test cases come from a MockConfigDataAttribute.", error: true)]
    public MockedTestCase()
    {
    }

    internal MockedTestCase(string file, string stateMachine, string name) => (_file, _stateMachine, Name) = (file, stateMachine, name);

    /// <summary>The test case's name in the file.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The doubles of the test case, made anew, as <see cref="TaskDoubles.FromMockConfigFile"/> makes them.</summary>
    /// <exception cref="InvalidMockConfigException">The test case is not of the form that Step Functions Local knows.</exception>
    public TaskDoubles CreateDoubles() => TaskDoubles.FromMockConfigFile(TestFile.Find(_file), _stateMachine, Name);

    /// <summary>The name, which is what a runner shows.</summary>
    public override string ToString() => Name;

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("file", _file);
        info.AddValue("stateMachine", _stateMachine);
        info.AddValue("name", Name);
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) =>
        (_file, _stateMachine, Name) = (info.GetValue<string>("file"), info.GetValue<string>("stateMachine"), info.GetValue<string>("name"));
}
