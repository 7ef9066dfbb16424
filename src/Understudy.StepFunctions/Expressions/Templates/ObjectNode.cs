using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>An object with an expression somewhere inside; all its payloads share one list of names.</summary>
internal sealed class ObjectNode(MemberNames names, TemplateNode[] members) : TemplateNode
{
    public override JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        var values = new JsonData[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            values[i] = members[i].Evaluate(input, context);
        }

        return JsonData.ObjectOwning(names, values);
    }
}
