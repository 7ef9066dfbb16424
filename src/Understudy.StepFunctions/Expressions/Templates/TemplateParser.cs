using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>Compiles payload templates and gathers all their faults.</summary>
internal sealed class TemplateParser
{
    private const string Suffix = ".$";

    private readonly List<ExpressionFault> _faults = [];

    public IReadOnlyList<ExpressionFault> Faults => _faults;

    public TemplateNode Parse(JsonData template) => Parse(template, "$");

    private TemplateNode Parse(JsonData template, string location) => template switch
    {
        ObjectData data => ParseObject(data, location),
        ArrayData array => ParseArray(array, location),
        _ => new ConstantNode(template),
    };

    private TemplateNode ParseArray(ArrayData array, string location)
    {
        var elements = new TemplateNode[array.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Parse(array[i], $"{location}[{i}]");
        }

        return Array.TrueForAll(elements, element => element is ConstantNode) ? new ConstantNode(array) : new ArrayNode(elements);
    }

    private TemplateNode ParseObject(ObjectData data, string location)
    {
        var names = new string[data.Count];
        var members = new TemplateNode[data.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var written = data.Names[i];
            var place = $"{location}['{written}']";
            (names[i], members[i]) = written.EndsWith(Suffix, StringComparison.Ordinal)
                ? (written[..^Suffix.Length], ParseExpression(written, data.Values[i], place))
                : (written, Parse(data.Values[i], place));
            if (names.AsSpan(0, i).Contains(names[i]))
            {
                _faults.Add(new ExpressionFault(written, 0, $"The members '{names[i]}' and '{names[i]}{Suffix}' give one name twice; remove one of them.", place));
                return new ConstantNode(data);
            }
        }

        return Array.TrueForAll(members, member => member is ConstantNode)
            ? new ConstantNode(data)
            : new ObjectNode(MemberNames.Of(names), members);
    }

    private TemplateNode ParseExpression(string name, JsonData value, string location)
    {
        if (value is not StringData text)
        {
            _faults.Add(new ExpressionFault(
                value.Utf8Length > 100 ? "" : value.ToString(),
                0,
                $"The value of '{name}' is no string; a member whose name ends in '.$' holds a path or an intrinsic function. Remove the '.$' for a plain value.",
                location));
            return new ConstantNode(value);
        }

        if (!ExpressionParser.TryParse(text.Value, out var expression, out var fault))
        {
            _faults.Add(fault with { Location = location });
            return new ConstantNode(value);
        }

        return new ExpressionNode(new FieldExpression(name, expression));
    }
}
