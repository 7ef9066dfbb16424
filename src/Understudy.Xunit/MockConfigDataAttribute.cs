using System.Reflection;
using Understudy.Json;
using Xunit.Sdk;

namespace Understudy.Fixtures;

/// <summary>Theory data out of a <c>MockConfigFile.json</c> of Step Functions Local: the names of a state machine's test cases.</summary>
/// <remarks>
/// The doubles of a case are <see cref="StepFunctions.TaskDoubles.FromMockConfigFile"/>.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html">Testing with mocked service integrations</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class MockConfigDataAttribute : DataAttribute
{
    /// <summary>Names a mock file and a state machine in it.</summary>
    /// <param name="path">The file, relative to the folder that the test assembly runs in.</param>
    /// <param name="stateMachine">The state machine's name in the file.</param>
    public MockConfigDataAttribute(string path, string stateMachine)
    {
        Path = path;
        StateMachine = stateMachine;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The state machine's name in the file.</summary>
    public string StateMachine { get; }

    /// <summary>One row of one value, its name, for each test case.</summary>
    /// <exception cref="TestFileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidScenarioFileException">The file does not hold the state machine's test cases.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var text = File.ReadAllText(TestFile.Find(Path));
        return TestCases(text) is { } cases
            ? cases.Select(testCase => new object[] { testCase.Key })
            : throw new InvalidScenarioFileException(
                Path, $"$.StateMachines['{StateMachine}'].TestCases", "is no object with test cases.", "Write the state machine's name as it stands in the file.");
    }

    private ObjectData? TestCases(string text)
    {
        try
        {
            return JsonData.Parse(text).TryGet("StateMachines", out var machines) && machines.TryGet(StateMachine, out var machine)
                && machine.TryGet("TestCases", out var cases) ? cases as ObjectData : null;
        }
        catch (JsonDataException e)
        {
            throw new InvalidScenarioFileException(Path, "$", e.Message, "Mend the text.");
        }
    }
}
