using Understudy.Json;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>What a resource calls and how a Task waits for it; gives a double's answer the form that AWS gives it.</summary>
internal sealed class Integration(string resource, IntegrationPattern pattern, ServiceShape shape)
{
    /// <summary>The ARN as written.</summary>
    public string Resource { get; } = resource;

    public ServiceShape Shape { get; } = shape;

    /// <summary>Whether two calls of one double get different answers although the double returns one value.</summary>
    public bool DependsOnCall { get; } = pattern is not IntegrationPattern.RequestResponse || shape.DependsOnCall;

    /// <summary>Whether the answer shows the time of the call, to the second.</summary>
    public bool ShowsTime => Shape.ShowsTime;

    public static Integration Of(string resource) => IntegrationReader.Read(resource);

    /// <summary>What the called function or service is given.</summary>
    public JsonData InputOf(TaskCall call) => Shape.InputOf(call);

    /// <summary>The task succeeds; what the double returned is completed to the service's whole answer.</summary>
    public TaskOutcome Succeed(JsonData result, DoubledCall call) => Raw(Completed(result, call), call);

    /// <summary>The task succeeds with the service's whole answer.</summary>
    public TaskOutcome Raw(JsonData answer, DoubledCall call) => Submit(TaskOutcome.Succeeded(answer), call);

    /// <summary>The outcome, with the first answer of the service when the Task waits for more than that.</summary>
    public TaskOutcome Submit(TaskOutcome outcome, DoubledCall call) =>
        pattern is not IntegrationPattern.RequestResponse && outcome.Submitted is null && Shape.Accept(call) is { } accepted
            ? outcome.WithSubmitted(accepted)
            : outcome;

    private JsonData Completed(JsonData result, DoubledCall call) => pattern switch
    {
        IntegrationPattern.RequestResponse => Shape.Answer(result, call),
        IntegrationPattern.Sync => Shape.Job(result, call, parsed: false),
        IntegrationPattern.Sync2 => Shape.Job(result, call, parsed: true),
        _ => result, // What SendTaskSuccess gives is the result, whatever the service.
    };
}
