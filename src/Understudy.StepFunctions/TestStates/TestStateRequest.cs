namespace Understudy.StepFunctions;

/// <summary>What TestState is asked: the state, its input, and what stands in for the service it calls. The members are those of the AWS API.</summary>
/// <remarks>Values that are JSON are JSON text, as on the wire. <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">TestState</see>.</remarks>
public sealed record TestStateRequest
{
    /// <summary>The definition of one state or, with <see cref="StateName"/>, of a whole state machine.</summary>
    public required string Definition { get; init; }

    /// <summary>Which state of the state machine, those of branches and item processors included; null when <see cref="Definition"/> is one state.</summary>
    public string? StateName { get; init; }

    /// <summary>The state's raw input. Default <c>{}</c>.</summary>
    public string? Input { get; init; }

    /// <summary>The execution's role. A Task without <see cref="Mock"/> needs one; no right is ever checked.</summary>
    public string? RoleArn { get; init; }

    /// <summary>How much the response tells. Default <see cref="InspectionLevel.Info"/>.</summary>
    public InspectionLevel InspectionLevel { get; init; }

    /// <summary>Whether the secrets of an HTTP Task are told; not together with <see cref="Mock"/>. Doubles have no secrets, so that it changes nothing.</summary>
    public bool RevealSecrets { get; init; }

    /// <summary>The workflow variables that the state sees, an object; null for none.</summary>
    public string? Variables { get; init; }

    /// <summary>What the state's task, branches or iterations give; null to call <see cref="Tasks"/>.</summary>
    public TestStateMock? Mock { get; init; }

    /// <summary>The Context Object, an object; null for one made up as the service does.</summary>
    public string? Context { get; init; }

    /// <summary>Which retry, failure or data set is simulated; null for none.</summary>
    public TestStateConfiguration? StateConfiguration { get; init; }

    /// <summary>What answers a Task without <see cref="Mock"/>. Not of the AWS API, which calls the service.</summary>
    public ITaskHandler? Tasks { get; init; }

    /// <summary>Clock, seed, account and region; the defaults when null. Not of the AWS API.</summary>
    public ExecutionOptions? Options { get; init; }
}
