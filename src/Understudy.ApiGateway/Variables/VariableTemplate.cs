using System.Text;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Variables;

/// <summary>Text with variables and no directives, as gateway responses and access-log formats are: <c>$context.requestId</c>, <c>${stageVariables.x}</c>.</summary>
internal sealed class VariableTemplate
{
    private readonly List<(string Text, bool IsVariable)> _parts = [];

    private VariableTemplate()
    {
    }

    public static VariableTemplate Parse(string text)
    {
        var template = new VariableTemplate();
        var literal = 0;
        for (var dollar = text.IndexOf('$', StringComparison.Ordinal); dollar >= 0; dollar = text.IndexOf('$', dollar))
        {
            var (name, end) = ReadName(text, dollar);
            if (name is null || !CallVariables.IsKnown(name))
            {
                dollar++;
                continue;
            }

            template.Add(text[literal..dollar], isVariable: false);
            template.Add(name, isVariable: true);
            literal = dollar = end;
        }

        template.Add(text[literal..], isVariable: false);
        return template;
    }

    /// <param name="call">The call to read.</param>
    /// <param name="missing">What stands for a variable without a value.</param>
    public string Render(ApiCall call, string missing)
    {
        if (_parts is [{ IsVariable: false } only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        foreach (var (part, isVariable) in _parts)
        {
            text.Append(isVariable ? CallVariables.Text(call, part) ?? missing : part);
        }

        return text.ToString();
    }

    private static (string? Name, int End) ReadName(string text, int dollar)
    {
        var braced = dollar + 1 < text.Length && text[dollar + 1] == '{';
        var start = dollar + (braced ? 2 : 1);
        var end = start;
        while (end < text.Length && (IsNamePart(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsNamePart(text[end + 1]))))
        {
            end++;
        }

        return end == start || (braced && (end == text.Length || text[end] != '}')) ? (null, dollar + 1) : (text[start..end], braced ? end + 1 : end);
    }

    private static bool IsNamePart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-';

    private void Add(string text, bool isVariable)
    {
        if (text.Length > 0)
        {
            _parts.Add((text, isVariable));
        }
    }
}
