using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Matching;

/// <summary>A compiled regular expression.</summary>
internal sealed class Pattern
{
    private readonly Instruction[] _program;
    private readonly int _groups;
    private readonly int _registers;
    private readonly bool _ignoreCase;

    private Pattern(Instruction[] program, int groups, int registers, bool ignoreCase)
    {
        _program = program;
        _groups = groups;
        _registers = registers;
        _ignoreCase = ignoreCase;
    }

    public static Pattern Parse(string text, string flags, int position)
    {
        try
        {
            var ignoreCase = flags.Contains('i', StringComparison.Ordinal);
            var parser = new PatternParser(text, ignoreCase, flags.Contains('m', StringComparison.Ordinal));
            var tree = parser.Parse();
            var compiler = new PatternCompiler(parser.GroupCount);
            var program = compiler.Compile(tree);
            return new Pattern(program, parser.GroupCount, compiler.RegisterCount, ignoreCase);
        }
        catch (PatternException e)
        {
            throw Fault.Of("U1005", position, text: $"/{text}/: {e.Message}");
        }
    }

    /// <summary>The first match from a position on.</summary>
    public MatchResult? Match(Run run, string text, int start)
    {
        var matcher = new Matcher(_program, _registers, _ignoreCase, text, run);
        for (var at = start; at <= text.Length; at++)
        {
            at = SkipTo(text, at);
            if (at < 0)
            {
                return null;
            }

            var end = matcher.MatchAt(at);
            if (end >= 0)
            {
                return new MatchResult(text[at..end], at, end, GroupsOf(text, matcher.Registers));
            }
        }

        return null;
    }

    /// <summary>The next position where a match can start; -1 when there is none.</summary>
    private int SkipTo(string text, int at) =>
        _program[0] is { Operation: Operation.Unit, Flag: false } first ? text.IndexOf((char)first.A, at) : at;

    private string?[] GroupsOf(string text, ReadOnlySpan<int> registers)
    {
        var groups = new string?[_groups];
        for (var i = 0; i < groups.Length; i++)
        {
            var start = registers[2 * (i + 1)];
            var end = registers[(2 * (i + 1)) + 1];
            groups[i] = start < 0 || end < 0 ? null : text[start..end];
        }

        return groups;
    }
}
