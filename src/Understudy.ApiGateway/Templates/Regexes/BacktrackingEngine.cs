using System.Text;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>The matcher of ECMA 262, for what looks around or refers back; each of its steps is paid for.</summary>
internal sealed class BacktrackingEngine : IPatternEngine
{
    // Java: the end of the text, or what comes before the line end that ends it.
    private const string TextEnd = @"(?=(?:\r\n|[\n\r\u0085\u2028\u2029])?$)";

    private readonly Instruction[] _program;
    private readonly int _groups;
    private readonly int _registers;

    /// <exception cref="PatternException">The pattern has what ECMA 262 has not, or reads otherwise.</exception>
    public BacktrackingEngine(string pattern)
    {
        var parser = new PatternParser(Rewrite(pattern), ignoreCase: false, multiline: false);
        var tree = parser.Parse();
        var compiler = new PatternCompiler(parser.GroupCount);
        _program = compiler.Compile(tree);
        _groups = parser.GroupCount;
        _registers = compiler.RegisterCount;
    }

    public JavaMatch? Find(string text, int start, Budget budget)
    {
        var matcher = new Matcher(_program, _registers, ignoreCase: false, text, budget);
        for (var at = start; at <= text.Length; at++)
        {
            budget.Charge();
            var end = matcher.MatchAt(at);
            if (end >= 0)
            {
                return new JavaMatch(at, end - at, Captured(text, at, end, matcher.Registers));
            }
        }

        return null;
    }

    public int GroupNumber(string name) => -1;

    private static string Rewrite(string pattern)
    {
        var result = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    result.Append(Escape(pattern[++i], inClass));
                    break;
                case '$' when !inClass:
                    result.Append(TextEnd);
                    break;
                default:
                    inClass = pattern[i] == '[' || (inClass && pattern[i] != ']');
                    result.Append(pattern[i]);
                    break;
            }
        }

        return result.ToString();
    }

    private static string Escape(char c, bool inClass) => c switch
    {
        'A' when !inClass => "^",
        'z' when !inClass => "$",
        'Z' when !inClass => TextEnd,
        'A' or 'z' or 'Z' or 'G' or 'p' or 'P' or 'k' or 'a' or 'e' or 'N' or 'X' => throw new PatternException($"'\\{c}' cannot stand beside look-around and back references"),
        _ => $"\\{c}",
    };

    private string?[] Captured(string text, int start, int end, ReadOnlySpan<int> registers)
    {
        var groups = new string?[_groups + 1];
        groups[0] = text[start..end];
        for (var i = 1; i < groups.Length; i++)
        {
            var (from, to) = (registers[2 * i], registers[(2 * i) + 1]);
            groups[i] = from < 0 || to < 0 ? null : text[from..to];
        }

        return groups;
    }
}
