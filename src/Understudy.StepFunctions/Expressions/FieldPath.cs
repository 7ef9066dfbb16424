using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// A state's field that holds a path (<c>InputPath</c>, <c>SecondsPath</c>, <c>ItemsPath</c> …) and fails in AWS's words for that
/// field.
/// </summary>
internal sealed class FieldPath(string field, JsonPath path)
{
    /// <summary>The name of the field, such as <c>SecondsPath</c>.</summary>
    public string Field { get; } = field;

    public JsonPath Path { get; } = path;

    /// <exception cref="StateFailureException"><c>Invalid path '$.x' : No results for path: $['x']</c>.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        if (!Path.IsWholeInput)
        {
            FieldExpression.RefuseNull(Path, input);
        }

        if (Path.TryEvaluate(input, context, out var value))
        {
            return value;
        }

        try
        {
            return Path.Evaluate(input, context);
        }
        catch (PathNotFoundException e)
        {
            throw StateFailureException.Runtime($"Invalid path '{Path.Text}' : {e.Message}", e);
        }
    }

    /// <summary>
    /// A whole number of seconds, not negative: <c>SecondsPath</c>, <c>TimeoutSecondsPath</c>, <c>HeartbeatSecondsPath</c>.
    /// </summary>
    public long EvaluateSeconds(JsonData input, IEvaluationContext context)
    {
        var value = Evaluate(input, context);
        if (value is not NumberData { IsInt64: true } number)
        {
            throw StateFailureException.Runtime($"The {Field} parameter cannot be parsed as a long value: {Path.Text} == {TextOf(value)}");
        }

        var seconds = number.AsInt64();
        return seconds >= 0
            ? seconds
            : throw StateFailureException.Runtime($"The {Field} parameter references a negative value: {Path.Text} == {seconds}");
    }

    /// <summary>
    /// A whole number: <c>MaxConcurrencyPath</c>, <c>ToleratedFailureCountPath</c>, <c>MaxItemsPath</c>, <c>MaxItemsPerBatchPath</c> …
    /// </summary>
    public long EvaluateInteger(JsonData input, IEvaluationContext context)
    {
        var value = Evaluate(input, context);
        return value switch
        {
            NumberData { IsInt64: true } number => number.AsInt64(),

            // Recorded: the service reads the digits of a string too.
            StringData text when long.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            _ => throw Invalid(value, "integer"),
        };
    }

    /// <summary>A number: <c>ToleratedFailurePercentagePath</c>.</summary>
    public double EvaluateNumber(JsonData input, IEvaluationContext context)
    {
        var value = Evaluate(input, context);
        return value is NumberData number ? number.Value : throw Invalid(value, "float");
    }

    /// <summary>An array: <c>ItemsPath</c>.</summary>
    public ArrayData EvaluateArray(JsonData input, IEvaluationContext context) =>
        Evaluate(input, context) is ArrayData array
            ? array
            : throw StateFailureException.Runtime($"Reference path \"{TextInRoot}\" must point to array.");

    // Recorded: a path into the Context Object ($$.a) is told as a path in it ($.a).
    public string TextInRoot => Path.Root == PathRoot.ContextObject ? Path.Text[1..] : Path.Text;

    /// <summary>
    /// An instant: <c>TimestampPath</c>. The text is parsed by the caller, who calls <see cref="InvalidTimestamp"/> when it is none.
    /// </summary>
    public string EvaluateTimestampText(JsonData input, IEvaluationContext context)
    {
        var value = Evaluate(input, context);
        return value is StringData text ? text.Value : throw InvalidTimestamp(value);
    }

    /// <summary>The failure of a <c>TimestampPath</c> that leads to no timestamp.</summary>
    public StateFailureException InvalidTimestamp(JsonData value) => StateFailureException.Runtime(
        $"The {Field} parameter does not reference a valid ISO-8601 extended offset date-time format string: {Path.Text} == {TextOf(value)}");

    private StateFailureException Invalid(JsonData value, string type) => StateFailureException.Runtime(
        string.Create(CultureInfo.InvariantCulture, $"The {Field} field refers to value \"{TextOf(value)}\" which is not a valid {type}: {Path.Text}"));

    private static string TextOf(JsonData value) => value is StringData text ? text.Value : value.ToString();
}
