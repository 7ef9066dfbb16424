using Understudy.StepFunctions.Doubles.MockConfigs;

namespace Understudy.StepFunctions;

public sealed partial class TaskDoubles
{
    /// <summary>Reads the doubles of a test case from a mock configuration file of Step Functions Local.</summary>
    /// <param name="path">The file, <c>MockConfigFile.json</c> by custom.</param>
    /// <param name="stateMachine">The state machine's name in the file.</param>
    /// <param name="testCase">The test case's name.</param>
    /// <remarks>
    /// A response numbered <c>"0"</c> is for the state's first call, <c>"1-2"</c> for the second and the third; a call beyond the last is
    /// a <see cref="TaskDoubleExhaustedException"/>. A <c>Return</c> is the service's whole answer; for a Lambda function called by its
    /// ARN it is the answer's <c>Payload</c>. Step Functions Local calls the real service for a state that the test case does not name;
    /// here it needs a double, which may be added with <see cref="On"/>.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html">Mock configuration file</see>.
    /// </remarks>
    /// <exception cref="InvalidMockConfigException">The file has no such state machine or test case, or is not of this form.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TaskDoubles FromMockConfigFile(string path, string stateMachine, string testCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromMockConfig(Path.GetFileName(path), File.ReadAllText(path), stateMachine, testCase);
    }

    /// <summary>Reads the doubles of a test case from the text of a mock configuration file.</summary>
    /// <param name="json">The file's content.</param>
    /// <param name="stateMachine">The state machine's name in the text.</param>
    /// <param name="testCase">The test case's name.</param>
    /// <remarks>As <see cref="FromMockConfigFile"/>.</remarks>
    /// <exception cref="InvalidMockConfigException">The text has no such state machine or test case, or is not of this form.</exception>
    public static TaskDoubles FromMockConfig(string json, string stateMachine, string testCase)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromMockConfig("MockConfigFile.json", json, stateMachine, testCase);
    }

    private static TaskDoubles FromMockConfig(string source, string json, string stateMachine, string testCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(stateMachine);
        ArgumentException.ThrowIfNullOrEmpty(testCase);
        var doubles = new TaskDoubles();
        foreach (var (state, responses) in new MockConfigReader(source, json).Read(stateMachine, testCase))
        {
            doubles.On(state, t => responses.AddTo(t.Start()));
        }

        return doubles;
    }
}
