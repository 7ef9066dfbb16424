using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>A compiled call of an intrinsic function, such as <c>States.Format('{}', $.a)</c>.</summary>
/// <remarks>ASL, "Intrinsic Functions". Immutable and thread-safe.</remarks>
internal sealed class IntrinsicCall : IExpression
{
    private readonly IntrinsicFunction _function;
    private readonly IExpression[] _arguments;

    internal IntrinsicCall(string text, IntrinsicFunction function, IExpression[] arguments)
    {
        Text = text;
        _function = function;
        _arguments = arguments;
    }

    /// <summary>The call as its author wrote it.</summary>
    public string Text { get; }

    /// <summary>The paths that the call and the calls inside it read.</summary>
    public IEnumerable<JsonPath> Paths => _arguments.SelectMany(argument => argument switch
    {
        JsonPath path => [path],
        IntrinsicCall call => call.Paths,
        _ => [],
    });

    /// <exception cref="ExpressionFormatException">The text is no intrinsic call.</exception>
    public static IntrinsicCall Parse(string text) => IntrinsicParser.Parse(text);

    public static bool TryParse(string text, [NotNullWhen(true)] out IntrinsicCall? call, [NotNullWhen(false)] out ExpressionFault? fault)
    {
        try
        {
            call = IntrinsicParser.Parse(text);
            fault = null;
            return true;
        }
        catch (ExpressionFormatException e)
        {
            call = null;
            fault = e.Fault;
            return false;
        }
    }

    /// <exception cref="StateFailureException">The function cannot be computed.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        var values = _arguments.Length == 0 ? [] : new JsonData[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i] is JsonPath path ? Follow(path, input, context) : _arguments[i].Evaluate(input, context);
        }

        return _function.Body(new CallFrame(this, values, context));
    }

    internal bool IsLiteral(int index) => _arguments[index] is LiteralArgument;

    private JsonData Follow(JsonPath path, JsonData input, IEvaluationContext context) =>
        path.TryEvaluateOrNull(input, context, out var value) ? value : throw NotFound(path, input);

    private StateFailureException NotFound(JsonPath path, JsonData input) => StateFailureException.Runtime(
        $"The function '{Text}' had the following error: "
        + $"The JsonPath argument for the field '{path.Text}' could not be found in the input '{CauseText.Of(input)}'");
}
