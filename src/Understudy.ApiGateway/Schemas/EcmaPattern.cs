using System.Text.RegularExpressions;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A regular expression of ECMA 262, found anywhere in a text. In time linear in the text where its constructs allow; otherwise within the budget.</summary>
internal sealed class EcmaPattern
{
    private const int LongestPattern = 10_000;

    private readonly Regex? _linear;
    private readonly Instruction[] _program = [];
    private readonly int _registers;

    private EcmaPattern(string text, PatternNode tree, int groups)
    {
        Text = text;
        _linear = LinearPattern.TryMake(tree);
        if (_linear is null)
        {
            var compiler = new PatternCompiler(groups);
            _program = compiler.Compile(tree);
            _registers = compiler.RegisterCount;
        }
    }

    public string Text { get; }

    /// <exception cref="PatternException">The text is no regular expression.</exception>
    public static EcmaPattern Parse(string text)
    {
        if (text.Length > LongestPattern)
        {
            throw new PatternException($"it has more than {LongestPattern} characters");
        }

        var parser = new PatternParser(text, ignoreCase: false, multiline: false);
        return new EcmaPattern(text, parser.Parse(), parser.GroupCount);
    }

    public bool IsMatch(string text, ValidationRun run)
    {
        run.Charge(1 + (text.Length >> 3));
        if (_linear is not null)
        {
            return _linear.IsMatch(text);
        }

        var matcher = new Matcher(_program, _registers, ignoreCase: false, text, run);
        for (var at = 0; at <= text.Length; at++)
        {
            run.Charge(1);
            if (matcher.MatchAt(at) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
