using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class JavaRegexTests
{
    [Theory]
    [InlineData(@"\d+", "12", true)]
    [InlineData(@"\d", "٣", false)]
    [InlineData(@"\D+", "ab", true)]
    [InlineData(@"[\d-]+", "1-2", true)]
    [InlineData(@"\w+\s\w+", "a b", true)]
    [InlineData(@"\w", "é", false)]
    [InlineData(@"\Qa.b\E.", "a.bc", true)]
    [InlineData(@"\Qa.b\E", "axb", false)]
    [InlineData(@"\p{Alpha}\p{Digit}", "a1", true)]
    [InlineData(@"[\p{Upper}_]+", "A_", true)]
    [InlineData(@"\P{Alpha}", "1", true)]
    [InlineData(@"\p{L}", "é", true)]
    [InlineData("a|ab", "ab", true)]
    [InlineData("a.b", "a\u2028b", false)]
    [InlineData("[^a]", "b", true)]
    [InlineData("[]a]", "]", true)]
    [InlineData(@"a\+", "a+", true)]
    [InlineData("(?i)AB", "ab", true)]
    [InlineData(@"(a)\1", "aa", true)]
    public void Java_syntax_matches_whole_strings_as_in_Java(string pattern, string text, bool matches)
    {
        var compiled = FilterPattern.Compile(pattern, "");

        compiled.IsMatch(text, null!).Should().Be(matches);
    }

    [Theory]
    [InlineData("i", "AB", true)]
    [InlineData("s", "a\nb", false)]
    [InlineData("x", "ab", true)]
    public void Flags_are_those_of_Java(string flags, string text, bool matches)
    {
        FilterPattern.Compile("a b".Replace(" ", flags == "x" ? " " : "", StringComparison.Ordinal), flags)
            .IsMatch(text, null!).Should().Be(matches);
    }

    [Theory]
    [InlineData("[a&&b]", "it has a character class inside another or joined by '&&', which is not supported; write one class, with '\\[' for a bracket")]
    [InlineData("[a[b]]", "it has a character class inside another or joined by '&&', which is not supported; write one class, with '\\[' for a bracket")]
    [InlineData(@"[\D]", "it has '\\D' inside a character class, which is not supported")]
    [InlineData("a\\", "it ends with a single backslash; write '\\\\' for a backslash")]
    [InlineData("[a", "a character class is not closed; close it with ']'")]
    public void What_only_Java_has_is_refused(string pattern, string message)
    {
        var act = () => FilterPattern.Compile(pattern, "");

        act.Should().Throw<NotSupportedException>().WithMessage(message.Replace("[", "[", StringComparison.Ordinal));
    }
}
