using System.Reflection;
using Understudy.Fixtures.Files;
using Understudy.Fixtures.Scenarios;
using Xunit.Sdk;

namespace Understudy.Fixtures;

/// <summary>Theory data out of a scenario file: one <see cref="Scenario"/> a row.</summary>
/// <remarks>
/// <para>The file, of which <c>input</c> (default <c>{}</c>) and <c>doubles</c> may be left out:</para>
/// <code><![CDATA[
/// { "scenarios": [{
///     "name": "a payment that times out once",
///     "input": { "orderId": 42 },
///     "doubles": {
///       "ProcessPayment": [{ "throw": { "error": "Gateway.Timeout", "cause": "no answer" } }, { "return": { "charged": true } }],
///       "arn:aws:states:::sns:publish": { "return": { "MessageId": "m-1" }, "afterSeconds": 2 } },
///     "expect": { "status": "SUCCEEDED", "output": { }, "path": ["ProcessPayment"], "durationSeconds": 7 } }] }
/// ]]></code>
/// <para>
/// A double is named by its state, or by the ARN of a Lambda function or of a resource. It is one outcome, which counts for every call, or
/// an array of outcomes, which are used up in turn: <c>return</c>, <c>throw</c> or <c>"never": true</c>, with <c>afterSeconds</c>,
/// <c>times</c> and, in the last one, <c>"repeatedly": true</c>. Every double must be asked.
/// </para>
/// <para>
/// Of <c>status</c> (SUCCEEDED, FAILED, TIMED_OUT, ABORTED), <c>output</c>, <c>error</c>, <c>cause</c>, <c>path</c> (all states in the
/// order in which they are entered) and <c>durationSeconds</c> at least one is expected; what is left out is not compared.
/// </para>
/// </remarks>
/// <example><code>
/// [Theory, ScenarioData("order.scenarios.json")]
/// public Task Orders_go_as_told(Scenario scenario) => scenario.VerifyAsync(_order.Machine, _output);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ScenarioDataAttribute : DataAttribute
{
    /// <summary>Names a scenario file.</summary>
    /// <param name="path">The file: an absolute path, or one relative to the folder that the test assembly runs in.</param>
    public ScenarioDataAttribute(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>One row of one <see cref="Scenario"/> for each scenario of the file.</summary>
    /// <exception cref="TestFileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidTestFileException">The file is no list of scenarios.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        ScenarioFile.Read(TestFile.Read(Path)).Select(scenario => new object[] { scenario });
}
