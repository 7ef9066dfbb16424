using System.Text.RegularExpressions;
using CsCheck;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Tests.Policies;

public sealed class WildcardProperties
{
    [Fact]
    public void Matches_what_the_equivalent_regular_expression_matches() =>
        Gen.Select(Gen.Char["ab*?/"].Array[0, 12], Gen.Char["ab/"].Array[0, 16]).Sample((pattern, text) =>
        {
            var regex = string.Concat(pattern.Select(c => c switch { '*' => ".*", '?' => ".", _ => Regex.Escape(c.ToString()) }));

            return Wildcard.IsMatch(pattern, text) == Regex.IsMatch(new string(text), $@"\A(?:{regex})\z", RegexOptions.NonBacktracking);
        });
}
