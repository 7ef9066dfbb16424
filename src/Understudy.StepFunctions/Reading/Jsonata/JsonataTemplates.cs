using Understudy.Json;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Expressions.Templates;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads fields of JSONata states: expressions, and JSON that holds expressions. Each fault is reported where it stands.</summary>
internal sealed class JsonataTemplates(StatesMembers members, FaultLog faults)
{
    /// <summary>The template; null when an expression in it is faulty.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="location">The field as causes name it, such as <c>Output</c> or <c>Catch[0]/Assign</c>.</param>
    public JsonataTemplate? Read(SourceValue value, string location) =>
        NodeOf(value, location) is { } node ? new JsonataTemplate(node) : null;

    /// <summary>A value that is an expression as a whole.</summary>
    public JsonataField? ReadExpression(SourceValue value, string location) => JsonataTexts.Parse(value, location, members, faults);

    private TemplateNode? NodeOf(SourceValue value, string location) => value.Kind switch
    {
        JsonDataKind.Object => ObjectOf(value, location),
        JsonDataKind.Array => ArrayOf(value, location),
        JsonDataKind.String when JsonataTexts.HasMark(value) => ReadExpression(value, location) is { } expression ? new JsonataNode(expression) : null,
        _ => new ConstantNode(value.ToData()),
    };

    private TemplateNode? ObjectOf(SourceValue value, string location)
    {
        var names = new string[value.Members.Count];
        var nodes = new TemplateNode?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = value.Members[i].Name;
            nodes[i] = NodeOf(value.Members[i].Value, $"{location}/{names[i]}");
        }

        return Join(value, nodes, sound => new ObjectNode(MemberNames.Of(names), sound));
    }

    private TemplateNode? ArrayOf(SourceValue value, string location)
    {
        var nodes = new TemplateNode?[value.Items.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = NodeOf(value.Items[i], $"{location}[{i}]");
        }

        return Join(value, nodes, sound => new ArrayNode(sound));
    }

    private static TemplateNode? Join(SourceValue value, TemplateNode?[] nodes, Func<TemplateNode[], TemplateNode> join)
    {
        var sound = nodes.OfType<TemplateNode>().ToArray();
        return sound.Length < nodes.Length ? null
            : Array.TrueForAll(sound, node => node is ConstantNode) ? new ConstantNode(value.ToData())
            : join(sound);
    }
}
