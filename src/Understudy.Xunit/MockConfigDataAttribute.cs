using System.Reflection;
using Understudy.Fixtures.Files;
using Understudy.StepFunctions.Doubles;
using Xunit.Sdk;

namespace Understudy.Fixtures;

/// <summary>Theory data out of a <c>MockConfigFile.json</c> of Step Functions Local: one <see cref="MockedTestCase"/> a row.</summary>
/// <example><code>
/// [Theory, MockConfigData("MockConfigFile.json", "LambdaSQSIntegration")]
/// public async Task Every_mocked_case_ends(MockedTestCase testCase) =>
///     (await _machine.ExecuteAsync(tasks: testCase.CreateDoubles())).Should().HaveSucceeded();
/// </code></example>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html">Testing with mocked service integrations</see>.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class MockConfigDataAttribute : DataAttribute
{
    /// <summary>Names a mock file and a state machine in it.</summary>
    /// <param name="path">The file: an absolute path, or one relative to the folder that the test assembly runs in.</param>
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

    /// <summary>One row of one <see cref="MockedTestCase"/> for each test case of the state machine.</summary>
    /// <exception cref="TestFileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidTestFileException">The file does not hold the state machine's test cases.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        TestCases().Select(testCase => new object[] { new MockedTestCase(Path, StateMachine, testCase) });

    private string[] TestCases()
    {
        const string form = "{ \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }";
        var file = TestFile.Read(Path);
        var machines = file.Find("StateMachines") ?? throw file.Fault("has no StateMachines.", $"Write {form}.");
        string[] names = [.. machines.Members(form).Select(machine => machine.Name)];
        var machine = machines.Find(StateMachine)
            ?? throw machines.Fault($"has no \"{StateMachine}\".", $"The names there are {NameList.Of(names, StateMachine)}.");
        string[] cases = [.. machine.Find("TestCases")?.Members(form).Select(testCase => testCase.Name) ?? []];
        return cases.Length > 0 ? cases : throw machine.Fault("has no TestCases.", $"Write {form}.");
    }
}
