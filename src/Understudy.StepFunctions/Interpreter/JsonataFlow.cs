using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Input and output processing of JSONata states: Arguments, work, Output and Assign. All of them see the values at the state's entry.</summary>
internal static class JsonataFlow
{
    /// <summary>A state without work is done.</summary>
    public static Effect Leave(JsonataFields fields, Frame frame, Transition? next) =>
        fields is { Output: null, Assign: null }
            ? Effect.Leave(frame.Input, next)
            : Leave(fields, new StatesData(frame.Input, frame), frame.Input, next);

    /// <summary>A state, choice rule or catcher is done.</summary>
    /// <param name="fields">Its Output and Assign.</param>
    /// <param name="data">What they see.</param>
    /// <param name="otherwise">The output when it has no Output.</param>
    /// <param name="next">Where it goes.</param>
    public static Effect Leave(JsonataFields fields, StatesData data, JsonData otherwise, Transition? next)
    {
        var output = fields.Output?.Evaluate(data) ?? otherwise;
        return Effect.Leave(output, next, (ObjectData?)fields.Assign?.Evaluate(data));
    }

    public static JsonData Arguments(RetryableState state, Frame frame) =>
        state.Arguments?.Evaluate(new StatesData(frame.Input, frame)) ?? frame.Input;

    public static ArrayData Items(MapState state, Frame frame)
    {
        var data = new StatesData(frame.Input, frame);
        if (state.Items?.Expression is { } expression)
        {
            return expression.Evaluate<ArrayData>(data, "array");
        }

        var items = state.Items?.Evaluate(data) ?? frame.Input;
        return items as ArrayData
            ?? throw StateFailureException.QueryEvaluation($"Map state input must be an array but was: {CauseText.Of(items)}");
    }

    /// <summary>A whole number, such as seconds.</summary>
    public static long Integer(JsonataField expression, Frame frame, long smallest)
    {
        var number = expression.Evaluate<NumberData>(new StatesData(frame.Input, frame), "number");
        if (number.Value != Math.Truncate(number.Value))
        {
            throw expression.Unexpected(number, "integer");
        }

        return number.Value >= smallest ? (long)Math.Min(number.Value, long.MaxValue) : throw StateFailureException.QueryEvaluation(
            string.Create(CultureInfo.InvariantCulture, $"The {expression.Location} field must be {smallest} or more but was: {number}"), expression.Location);
    }

    public static DateTimeOffset Timestamp(JsonataField expression, Frame frame)
    {
        var text = expression.Evaluate<StringData>(new StatesData(frame.Input, frame), "string").Value;
        return Definition.Conditions.Timestamp.TryParse(text, out var instant) ? instant.ToDateTimeOffset() : throw StateFailureException.QueryEvaluation(
            $"The {expression.Location} field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}", expression.Location);
    }
}
