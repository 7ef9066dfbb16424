using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>An expression (<c>{% … %}</c>) with the place in its state that causes of failures name.</summary>
internal sealed class JsonataField
{
    private readonly JsonataExpression _expression;

    /// <param name="expression">What stands between the marks, without the blanks around it.</param>
    /// <param name="location">Where it stands in the state, such as <c>Output/total</c> or <c>Choices[0]/Condition</c>.</param>
    public JsonataField(JsonataExpression expression, string location)
    {
        _expression = expression;
        Location = location;
        UsesContext = StatesReferences.MayUseContext(expression);
        Variables = [.. expression.References.Variables.Select(variable => variable.Name).Where(name => name != "states").Distinct(StringComparer.Ordinal)];
    }

    public string Location { get; }

    /// <summary>Whether it may ask for <c>$states.context</c>, which is only made when it does.</summary>
    public bool UsesContext { get; }

    /// <summary>The variables and functions it refers to.</summary>
    public string[] Variables { get; }

    /// <exception cref="StateFailureException">It fails, or gives nothing.</exception>
    public JsonData Evaluate(StatesData data)
    {
        try
        {
            return _expression.Evaluate(null, data.BindingsFor(this), data.Jsonata.Options) ?? throw Failure("returned nothing (undefined).");
        }
        catch (JsonataException e)
        {
            throw Failure(Explain(e), e);
        }
    }

    /// <summary>Evaluates to a value of one type, or fails in AWS's words.</summary>
    public T Evaluate<T>(StatesData data, string expected)
        where T : JsonData => Evaluate(data) is var value && value is T typed ? typed : throw Unexpected(value, expected);

    public StateFailureException Unexpected(JsonData value, string expected) => Failure(
        $"returned an unexpected result type. Expected '{expected}', but was '{TypeOf(value)}' for value: {CauseText.Of(value)}");

    private static string TypeOf(JsonData value) => value switch
    {
        NullData => "null",
        BooleanData => "boolean",
        NumberData => "number",
        StringData => "string",
        ArrayData => "array",
        _ => "object",
    };

    // Recorded: what the sandbox stops has no code. U1006 is our code for a function as result, the others are those of our limits.
    private static string Explain(JsonataException e) => e.Code switch
    {
        "U1006" => "returned an unsupported result type.",
        "U1001" => "threw an error during evaluation: Stack overflow error: " + e.Reason,
        "U1002" or "U1003" or "U1008" or "D2015" => "threw an error during evaluation: Expression evaluation memory limit exceeded: " + e.Reason,
        _ => $"threw an error during evaluation. {e.Code}: {e.Reason}",
    };

    private StateFailureException Failure(string what, Exception? innerException = null) => StateFailureException.QueryEvaluation(
        $"The JSONata expression '{_expression.Text}' specified for the field '{Location}' {what}", Location, innerException);
}
