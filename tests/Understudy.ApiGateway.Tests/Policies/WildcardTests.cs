using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Tests.Policies;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("*", "", true)]
    [InlineData("a*c", "abbbc", true)]
    [InlineData("a*c", "abbbd", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("*/GET/*", "api/prod/GET/items/1", true)]
    [InlineData("abc", "ABC", false)]
    [InlineData("", "a", false)]
    public void A_star_is_any_text_and_a_question_mark_one_character(string pattern, string text, bool matches)
    {
        Wildcard.IsMatch(pattern, text).Should().Be(matches);
    }

    [Fact]
    public void A_hostile_pattern_ends()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 500)) + "b";

        Wildcard.IsMatch(pattern, new string('a', 10_000)).Should().BeFalse();
    }
}
