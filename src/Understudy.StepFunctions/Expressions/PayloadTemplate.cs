using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Templates;

namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// A compiled payload template: JSON in which the value of each member whose name ends in <c>.$</c> is a path or an intrinsic call.
/// </summary>
/// <remarks>ASL, "Payload Template". Immutable and thread-safe; what holds no expression is shared with the template.</remarks>
internal sealed class PayloadTemplate : IExpression
{
    private readonly TemplateNode _root;

    private PayloadTemplate(TemplateNode root) => _root = root;

    /// <summary>Whether the template holds no expression, so that its payload is always the same.</summary>
    public bool IsConstant => _root is ConstantNode;

    /// <exception cref="ExpressionFormatException">The template has a fault; only the first one is told.</exception>
    public static PayloadTemplate Parse(JsonData template) =>
        TryParse(template, out var parsed, out var faults) ? parsed : throw new ExpressionFormatException(faults[0]);

    /// <summary>Compiles a template, or tells all its faults, each with its place inside the template.</summary>
    public static bool TryParse(JsonData template, [NotNullWhen(true)] out PayloadTemplate? parsed, out IReadOnlyList<ExpressionFault> faults)
    {
        var parser = new TemplateParser();
        var root = parser.Parse(template);
        faults = parser.Faults;
        parsed = faults.Count == 0 ? new PayloadTemplate(root) : null;
        return parsed is not null;
    }

    /// <exception cref="StateFailureException">A path finds nothing or a function fails.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context) => _root.Evaluate(input, context);
}
