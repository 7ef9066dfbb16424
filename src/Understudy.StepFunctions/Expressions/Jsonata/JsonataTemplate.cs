using Understudy.Json;
using Understudy.StepFunctions.Expressions.Templates;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>A field of a JSONata state: JSON in which strings of the form <c>{% … %}</c>, at any depth, are expressions.</summary>
/// <remarks>Immutable and thread-safe; what holds no expression is shared with the template.</remarks>
internal sealed class JsonataTemplate(TemplateNode root)
{
    /// <summary>The expression, when the field is one as a whole.</summary>
    public JsonataField? Expression { get; } = (root as JsonataNode)?.Expression;

    /// <exception cref="StateFailureException">An expression fails or gives nothing.</exception>
    public JsonData Evaluate(StatesData data) => root.Evaluate(data.Input, data);
}
