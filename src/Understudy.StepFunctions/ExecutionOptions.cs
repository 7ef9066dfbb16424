using System.Text.Json;
using Understudy.Time;

namespace Understudy.StepFunctions;

/// <summary>How an execution runs. The defaults serve most tests.</summary>
public sealed record ExecutionOptions
{
    internal static readonly ExecutionOptions Default = new();

    /// <summary>The clock of the execution. Default: a new one that starts at <see cref="VirtualClock.DefaultStart"/>.</summary>
    public VirtualClock? Clock { get; init; }

    /// <summary>The execution's name, 1 to 80 characters. Default: a UUID drawn from the seed.</summary>
    public string? Name { get; init; }

    /// <summary>What retry jitter, UUIDs and <c>States.MathRandom</c> are drawn from. Default 0. The same seed gives the same history.</summary>
    public int Seed { get; init; }

    /// <summary>The quotas it is held to. Default <see cref="ExecutionLimits.Aws"/>.</summary>
    public ExecutionLimits Limits { get; init; } = ExecutionLimits.Aws;

    /// <summary>The account in ARNs, twelve digits. Default <c>123456789012</c>.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region in ARNs. Default <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The execution's role. Default <c>arn:aws:iam::{AccountId}:role/StepFunctionsRole</c>.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The state machines that <c>states:startExecution</c> and <c>aws-sdk:sfn:…</c> tasks find and really run. A double of the task wins.</summary>
    /// <value>Null by default: such tasks then need doubles.</value>
    public StateMachines? StateMachines { get; init; }

    /// <summary>What really answers <c>http:invoke</c> tasks. A double of the task wins.</summary>
    /// <value>Null by default: such tasks then need doubles.</value>
    public HttpTasks? HttpTasks { get; init; }

    /// <summary>How .NET values given as input are made into JSON. Default: System.Text.Json's own defaults.</summary>
    public JsonSerializerOptions? JsonSerializerOptions { get; init; }

    /// <summary>The buckets that the distributed Maps of the execution read from and write to. Default: none, so that a Map with an
    /// <c>ItemReader</c>, or a <c>ResultWriter</c> to Amazon S3, is the test's fault (<see cref="MissingObjectsException"/>).</summary>
    public IS3Objects? Objects { get; init; }
}
