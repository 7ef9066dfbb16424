using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>An array with an expression somewhere inside.</summary>
internal sealed class ArrayNode(TemplateNode[] elements) : TemplateNode
{
    public override JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        var values = new JsonData[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            values[i] = elements[i].Evaluate(input, context);
        }

        return JsonData.ArrayOwning(values);
    }
}
