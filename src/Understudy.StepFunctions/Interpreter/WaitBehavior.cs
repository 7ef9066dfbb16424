using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.Conditions;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Wait: for some seconds or until an instant; one that is past means at once.</summary>
internal static class WaitBehavior
{
    // Recorded from the service: 24,855 days is the last whole day within 2^31 seconds.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(int.MaxValue);

    public static Effect Enter(WaitState state, Frame frame)
    {
        var due = Due(state, DataFlow.EffectiveInput(state, frame), frame);
        if (due - frame.EnteredTime > LongestDelay)
        {
            throw new StateFailureException(ErrorNames.Runtime, "Wait state delay is too long.");
        }

        return due <= frame.EnteredTime ? Wake(state, frame) : Effect.SleepUntil(due);
    }

    public static Effect Wake(WaitState state, Frame frame)
    {
        if (state.Jsonata is { } fields)
        {
            return JsonataFlow.Leave(fields, frame, state.Next);
        }

        var input = DataFlow.EffectiveInput(state, frame);
        return Effect.Leave(DataFlow.Output(state, frame, input), state.Next, DataFlow.Assigned(state.Assign, input, frame));
    }

    private static DateTimeOffset Due(WaitState state, JsonData input, Frame frame)
    {
        if (state.Timestamp is { } timestamp)
        {
            return ToSecond(timestamp);
        }

        if (state.TimestampPath is { } timestampPath)
        {
            return ToSecond(Parse(timestampPath, input, frame));
        }

        if (state.TimestampExpression is { } expression)
        {
            return ToSecond(JsonataFlow.Timestamp(expression, frame));
        }

        var seconds = state.Seconds ?? state.SecondsPath?.EvaluateSeconds(input, frame) ?? JsonataFlow.Integer(state.SecondsExpression!, frame, smallest: 0);
        return seconds > LongestDelay.TotalSeconds ? DateTimeOffset.MaxValue : frame.EnteredTime.AddSeconds(seconds);
    }

    private static DateTimeOffset Parse(FieldPath path, JsonData input, Frame frame)
    {
        var text = path.EvaluateTimestampText(input, frame);
        return Timestamp.TryParse(text, out var instant) ? instant.ToDateTimeOffset() : throw path.InvalidTimestamp(text);
    }

    // AWS truncates a Timestamp to the second (developer guide, Wait state).
    private static DateTimeOffset ToSecond(DateTimeOffset instant) => instant.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerSecond));
}
