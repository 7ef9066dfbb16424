namespace Understudy.Jsonata.Tests.Matching;

public class RegexTests
{
    [Theory]
    [InlineData("abc", "/b/", "b")]
    [InlineData("aXb", "/x/i", "X")]
    [InlineData("foo bar", "/\\w+$/", "bar")]
    [InlineData("a\\nb", "/^b/m", "b")]
    [InlineData("aaa", "/a{2}/", "aa")]
    [InlineData("aaa", "/a+?/", "a")]
    [InlineData("abcd", "/(?:ab|a)(?=c)/", "ab")]
    [InlineData("price 42", "/(?<=price )\\d+/", "42")]
    [InlineData("price 42", "/(?<!price )\\d/", "2")]
    [InlineData("xyxy", "/(xy)\\1/", "xyxy")]
    [InlineData("2024-05", "/(?<y>\\d{4})-(?<m>\\d\\d)/", "2024-05")]
    [InlineData("aa bb", "/(?<c>b)\\k<c>/", "bb")]
    [InlineData("a.c", "/a\\.c/", "a.c")]
    [InlineData("[x]", "/[\\[\\]]/", "[")]
    [InlineData("x-1", "/[\\w-]+/", "x-1")]
    [InlineData("héllo", "/h\\u00e9l/", "hél")]
    [InlineData("a1b", "/[^a-z]/", "1")]
    [InlineData("ab12", "/\\b\\w{3,}/", "ab12")]
    [InlineData("a{b", "/a\\{b/", "a{b")]
    [InlineData("baab", "/(a*)*b/", "b")]
    public void Patterns_are_those_of_ECMAScript(string text, string pattern, string match)
    {
        Jsonata.Evaluate($"$match('{text}', {pattern})[0].match").Should().Be($"\"{match}\"");
    }

    [Fact]
    public void A_match_tells_its_place_and_groups()
    {
        Jsonata.Evaluate("$match('ab ad', /(a)(b|(c))?/)").Should().Be(
            """[{"match":"ab","index":0,"groups":["a","b",null]},{"match":"a","index":3,"groups":["a",null,null]}]""");
    }

    [Fact]
    public void A_regular_expression_is_a_function_that_finds_one_match_after_the_other()
    {
        Jsonata.Evaluate("($m := /[a-z]/('1a2b'); [$m.match, $m.start, $m.end, $m.next().match])").Should().Be("""["a",1,2,"b"]""");
    }

    [Fact]
    public void Groups_start_anew_in_each_iteration()
    {
        Jsonata.Evaluate("$match('zaacbbbcac', /(z)((a+)?(b+)?(c))*/).groups").Should().Be("""["z","ac","a",null,"c"]""");
    }

    [Fact]
    public void A_function_can_stand_in_for_a_regular_expression()
    {
        const string matcher = "function($s){{'match': 'b', 'start': 1, 'end': 2, 'groups': [], 'next': function(){missing}}}";

        Jsonata.Evaluate($"$split('abc', {matcher})").Should().Be("""["a","c"]""");
    }

    [Theory]
    [InlineData("/(/", "S0302")]
    [InlineData("/a|*/", "U1005")]
    [InlineData("/[b-a]/", "U1005")]
    [InlineData("/(?x)/", "U1005")]
    [InlineData("/a{2,1}/", "U1005")]
    public void An_invalid_pattern_is_refused_when_it_is_read(string pattern, string code)
    {
        Jsonata.Fail($"$match('a', {pattern})").Code.Should().Be(code);
    }
}
