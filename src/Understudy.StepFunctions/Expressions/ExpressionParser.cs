using System.Diagnostics.CodeAnalysis;
using Understudy.StepFunctions.Expressions.Intrinsics;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// Parses what may stand as the value of a <c>.$</c> member: a path (<c>$</c>, <c>$$</c>, <c>$name</c>) or an intrinsic call.
/// </summary>
internal static class ExpressionParser
{
    public static IExpression Parse(string text) =>
        TryParse(text, out var expression, out var fault) ? expression : throw new ExpressionFormatException(fault);

    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out IExpression? expression,
        [NotNullWhen(false)] out ExpressionFault? fault)
    {
        if (text.StartsWith('$'))
        {
            var isPath = JsonPath.TryParse(text, out var path, out fault);
            expression = path;
            return isPath;
        }

        var isCall = IntrinsicCall.TryParse(text, out var call, out fault);
        expression = call;
        return isCall;
    }
}
