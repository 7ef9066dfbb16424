using CsCheck;
using Understudy.StepFunctions.Definition.Conditions;

namespace Understudy.StepFunctions.Tests.Definition.Conditions;

public class WildcardPatternTests
{
    [Theory]
    [InlineData("log-*.txt", "log-2030.txt")]
    [InlineData("log-*.txt", "log-.txt")]
    [InlineData("*", "")]
    [InlineData("*a*", "bab")]
    [InlineData("a*b*c", "a-b-b-c")]
    [InlineData("a**b", "ab")]
    [InlineData(@"a\*b", "a*b")]
    [InlineData(@"a\\*", @"a\b")]
    [InlineData(@"a\b", @"a\b")]
    [InlineData("", "")]
    public void The_whole_text_matches(string pattern, string text)
    {
        new WildcardPattern(pattern).Matches(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("log-*.txt", "my-log-1.txt")]
    [InlineData("log-*.txt", "log-1.txt.bak")]
    [InlineData("aa*aa", "aaa")]
    [InlineData("a*b*c", "a-c-b")]
    [InlineData(@"a\*b", "a-b")]
    [InlineData("a", "A")]
    [InlineData("", "a")]
    public void Another_text_does_not_match(string pattern, string text)
    {
        new WildcardPattern(pattern).Matches(text).Should().BeFalse();
    }

    [Fact]
    public void A_pattern_agrees_with_the_plain_definition()
    {
        var letters = Gen.Char["ab*"].Array[0, 8].Select(chars => new string(chars));

        Gen.Select(letters, letters).Sample((pattern, text) =>
            new WildcardPattern(pattern).Matches(text) == MatchesByDefinition(pattern, text));
    }

    [Fact]
    public void Many_asterisks_do_not_make_a_match_slow()
    {
        var pattern = new WildcardPattern(string.Concat(Enumerable.Repeat("a*", 2_000)) + "b");

        pattern.Matches(new string('a', 100_000)).Should().BeFalse();
    }

    private static bool MatchesByDefinition(string pattern, string text) => (pattern, text) switch
    {
        ("", "") => true,
        ("", _) => false,
        (['*', ..], "") => MatchesByDefinition(pattern[1..], text),
        (['*', ..], _) => MatchesByDefinition(pattern[1..], text) || MatchesByDefinition(pattern, text[1..]),
        (_, "") => false,
        _ => pattern[0] == text[0] && MatchesByDefinition(pattern[1..], text[1..]),
    };
}
