using System.Reflection;
using Understudy.Fixtures.Scenarios;
using Xunit.Sdk;

namespace Understudy.Fixtures;

/// <summary>Theory data out of a scenario file: one <see cref="Scenario"/> a row.</summary>
/// <example><code>
/// [Theory, ScenarioData("order.scenarios.json")]
/// public Task Orders_go_as_told(Scenario scenario) => scenario.VerifyAsync(_order.Machine, _output);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ScenarioDataAttribute : DataAttribute
{
    /// <summary>Names a scenario file.</summary>
    /// <param name="path">The file, relative to the folder that the test assembly runs in.</param>
    public ScenarioDataAttribute(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>One row of one <see cref="Scenario"/> for each scenario of the file.</summary>
    /// <exception cref="TestFileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidScenarioFileException">The file is no list of scenarios.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        ScenarioFile.Read(Path).Select(scenario => new object[] { scenario });
}
