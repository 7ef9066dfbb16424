using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>The patterns of Action or Resource, or of their negations.</summary>
internal sealed class PatternList
{
    private const string Shorthand = "execute-api:/";

    private readonly string[] _patterns;
    private readonly bool _negated;
    private readonly bool _ignoreCase;

    private PatternList(string[] patterns, bool negated, bool ignoreCase)
    {
        _patterns = patterns;
        _negated = negated;
        _ignoreCase = ignoreCase;
    }

    public static PatternList Compile(ObjectData statement, string name, string where, bool ignoreCase, string? apiArn)
    {
        var isThere = statement.TryGet(name, out var plain);
        var isNegated = statement.TryGet("Not" + name, out var negated);
        if (isThere == isNegated)
        {
            throw new PolicyException($"{where} must have either {name} or Not{name}");
        }

        var patterns = PolicyValues.Texts(plain ?? negated!, $"{where}.{(isNegated ? "Not" : "")}{name}");
        for (var i = 0; i < patterns.Length; i++)
        {
            if (apiArn is not null && patterns[i].StartsWith(Shorthand, StringComparison.Ordinal))
            {
                patterns[i] = apiArn + patterns[i][Shorthand.Length..];
            }
        }

        return new PatternList(patterns, isNegated, ignoreCase);
    }

    public bool Matches(string text)
    {
        foreach (var pattern in _patterns)
        {
            if (Wildcard.IsMatch(pattern, text, _ignoreCase))
            {
                return !_negated;
            }
        }

        return _negated;
    }
}
