using Understudy.Json;
using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles.Answers;

/// <summary>Returns a value that is known beforehand.</summary>
internal sealed class ValueAnswer(JsonData value, bool isRaw) : Answer
{
    private Prepared? _prepared;

    public override ValueTask<TaskOutcome> GiveAsync(DoubledCall call)
    {
        var integration = call.Integration;
        var second = isRaw || !integration.ShowsTime ? 0 : call.Call.Clock.GetUtcNow().ToUnixTimeSeconds();
        var prepared = _prepared;
        if (prepared is null || !prepared.IsFor(integration, second, call.Call))
        {
            prepared = new Prepared(integration, second, call.Call.StateName, call.Call.Input, Outcome(call));
            _prepared = integration.DependsOnCall ? null : prepared;
        }

        return new ValueTask<TaskOutcome>(prepared.Outcome);
    }

    public override string ToString() => $"returns {Excerpt.Of(value, 60)}";

    private TaskOutcome Outcome(DoubledCall call) => isRaw ? call.Integration.Raw(value, call) : call.Integration.Succeed(value, call);

    /// <summary>The answer given last; good until the clock shows another second or another state or input asks.</summary>
    private sealed record Prepared(Integration Integration, long Second, string State, JsonData Input, TaskOutcome Outcome)
    {
        public bool IsFor(Integration integration, long second, TaskCall call) => Second == second
            && Integration.Resource == integration.Resource
            && State == call.StateName
            && (ReferenceEquals(Input, call.Input) || integration.Shape.AnswersAlike(Input, call.Input));
    }
}
