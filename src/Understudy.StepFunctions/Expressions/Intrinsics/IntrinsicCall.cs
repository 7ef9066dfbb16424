using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>A compiled call of an intrinsic function, such as <c>States.Format('{}', $.a)</c>.</summary>
internal sealed class IntrinsicCall : IExpression
{
    private IntrinsicCall(string text) => Text = text;

    public string Text { get; }

    /// <exception cref="ExpressionFormatException">The text is no intrinsic call.</exception>
    public static IntrinsicCall Parse(string text) =>
        TryParse(text, out var call, out var fault) ? call : throw new ExpressionFormatException(fault);

    public static bool TryParse(string text, [NotNullWhen(true)] out IntrinsicCall? call, [NotNullWhen(false)] out ExpressionFault? fault)
    {
        call = null;
        fault = new ExpressionFault(text, 0, $"'{text}' is no intrinsic function.");
        return false;
    }

    /// <exception cref="StateFailureException">The function cannot be computed.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context) =>
        throw StateFailureException.Intrinsic(Text);
}
