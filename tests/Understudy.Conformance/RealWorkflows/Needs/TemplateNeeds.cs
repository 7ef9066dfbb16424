using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What the expressions in a payload template read.</summary>
internal static class TemplateNeeds
{
    private static readonly Need Nothing = new();

    /// <summary>Of a template in JSONPath: members whose names end in <c>.$</c> hold expressions.</summary>
    public static void ReadPaths(JsonData template, Need value, Sources sources)
    {
        switch (template)
        {
            case ObjectData members:
                foreach (var (name, member) in members)
                {
                    if (name.EndsWith(".$", StringComparison.Ordinal) && member is StringData expression)
                    {
                        ExpressionNeeds.Read(expression.Value, value.Members.GetValueOrDefault(name[..^2], Nothing), sources);
                    }
                    else
                    {
                        ReadPaths(member, value.Members.GetValueOrDefault(name, Nothing), sources);
                    }
                }

                break;
            case ArrayData items:
                foreach (var item in items)
                {
                    ReadPaths(item, value.Items ?? Nothing, sources);
                }

                break;
        }
    }

    /// <summary>Of a template in JSONata: texts in <c>{% %}</c> are expressions.</summary>
    public static void ReadJsonata(JsonData template, Need value, Sources sources)
    {
        switch (template)
        {
            case ObjectData members:
                foreach (var (name, member) in members)
                {
                    ReadJsonata(member, value.Members.GetValueOrDefault(name, Nothing), sources);
                }

                break;
            case ArrayData items:
                foreach (var item in items)
                {
                    ReadJsonata(item, value.Items ?? Nothing, sources);
                }

                break;
            case StringData { Value: var text } when text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal):
                JsonataNeeds.Read(text[2..^2].Trim(), value, sources);
                break;
        }
    }
}
