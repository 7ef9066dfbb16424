using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Signatures;

/// <summary>Reads the parameters of a signature such as <c>&lt;s-(nb)a&lt;n&gt;?:x&gt;</c>.</summary>
internal static class SignatureReader
{
    public static List<Parameter> Read(string text, int position)
    {
        var parameters = new List<Parameter>();
        for (var at = 1; at < text.Length && text[at] != ':' && !(text[at] == '>' && at == text.Length - 1);)
        {
            at = ReadOne(parameters, text, at, position);
        }

        return parameters;
    }

    private static int ReadOne(List<Parameter> parameters, string text, int at, int position)
    {
        switch (text[at])
        {
            case '-' when parameters is [.., var last]:
                last.DefaultsToContext = true;
                last.IsOptional = true;
                return at + 1;
            case '?' when parameters is [.., var last]:
                last.IsOptional = true;
                return at + 1;
            case '+' when parameters is [.., var last]:
                last.IsRepeated = true;
                return at + 1;
            case '(':
                return ReadChoice(parameters, text, at, position);
            case '<' when parameters is [.., var last]:
                return ReadElementType(parameters, last, text, at, position);
            case 'a':
                parameters.Add(new Parameter(TypeSymbols.Any, true, null));
                return at + 1;
            case 'f':
                parameters.Add(new Parameter(TypeSymbols.Function, false, null));
                return at + 1;
            case 's' or 'n' or 'b' or 'l' or 'o' or 'j' or 'x':
                parameters.Add(new Parameter(TypeOf.Symbol(text[at]) | TypeSymbols.Missing, false, null));
                return at + 1;
            default:
                return at + 1;
        }
    }

    private static int ReadChoice(List<Parameter> parameters, string text, int at, int position)
    {
        var end = ClosingBracket(text, at, '(', ')');
        var choice = text[(at + 1)..end];
        if (choice.Contains('<', StringComparison.Ordinal))
        {
            throw Fault.Of("S0402", position + at, value: JsonData.Of(choice));
        }

        var accepts = TypeSymbols.Missing;
        foreach (var symbol in choice)
        {
            accepts |= TypeOf.Symbol(symbol);
        }

        parameters.Add(new Parameter(accepts, false, null));
        return Math.Min(end + 1, text.Length);
    }

    private static int ReadElementType(List<Parameter> parameters, Parameter last, string text, int at, int position)
    {
        if (!last.IsArray && last.Accepts != TypeSymbols.Function)
        {
            throw Fault.Of("S0401", position + at, value: JsonData.Of(text[(at - 1)..at]));
        }

        var end = ClosingBracket(text, at, '<', '>');
        parameters[^1] = last with { ElementType = text[(at + 1)..end] };
        return Math.Min(end + 1, text.Length);
    }

    private static int ClosingBracket(string text, int open, char opening, char closing)
    {
        var depth = 1;
        var at = open;
        while (++at < text.Length)
        {
            depth += text[at] == opening ? 1 : text[at] == closing ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length - 1;
    }
}
