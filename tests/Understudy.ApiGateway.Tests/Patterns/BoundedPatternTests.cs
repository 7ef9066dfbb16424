using Understudy.ApiGateway.Patterns;

namespace Understudy.ApiGateway.Tests.Patterns;

public sealed class BoundedPatternTests
{
    [Theory]
    [InlineData("^Bearer [a-z]+$", "Bearer abc", true)]
    [InlineData("^Bearer [a-z]+$", "Bearer abc\n", false)]
    [InlineData("a|ab", "ab", true)]
    [InlineData("[a-z]+", "abc1", false)]
    public void The_whole_text_must_match(string pattern, string text, bool matches)
    {
        BoundedPattern.TryCompileWhole(pattern, out var compiled, out _);

        compiled!.IsMatch(text).Should().Be(matches);
    }

    [Fact]
    public void A_pattern_that_would_backtrack_for_ever_ends()
    {
        BoundedPattern.TryCompileWhole("(a+)+b", out var compiled, out _);

        compiled!.IsMatch(new string('a', 10_000)).Should().BeFalse();
    }

    [Theory]
    [InlineData("(?=a)b", "the regular expression \"(?=a)b\" cannot be matched in linear time: it has look-around, a back reference or an atomic group, or is too large; write it without")]
    [InlineData("((a{1,1000}){1,1000}){1,1000}", "the regular expression \"*\" cannot be matched in linear time: *")]
    [InlineData("a)(b", "the regular expression \"a)(b\" is wrong: *")]
    public void What_cannot_be_bounded_is_refused(string pattern, string message)
    {
        BoundedPattern.TryCompileWhole(pattern, out _, out var fault);

        fault.Should().Match(message);
    }
}
