using CsCheck;
using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Tests.Routing;

public sealed class QueryStringTests
{
    [Theory]
    [InlineData("a=1&a=2&b=3", "a=1,2|b=3")]
    [InlineData("a=1;b=2", "a=1|b=2")]
    [InlineData("a=x+y%20z", "a=x y z")]
    [InlineData("a=%2B&%61=b", "a=+,b")]
    [InlineData("a", "a=")]
    [InlineData("a=b=c", "a=b=c")]
    [InlineData("&&a=1&", "a=1")]
    [InlineData("a=%E2%98%95", "a=☕")]
    [InlineData("a=%zz%4", "a=%zz%4")]
    [InlineData("a=%ff", "a=\uFFFD")]
    public void Pairs_are_decoded_once_and_kept_in_order(string raw, string expected)
    {
        var query = QueryString.Parse(raw);

        string.Join('|', query.Names.Select((name, i) => $"{name}={string.Join(',', query.ValuesAt(i))}")).Should().Be(expected);
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        Gen.String.Sample(text => QueryString.Parse(text).Count >= 0);
    }

    [Fact]
    public void What_was_encoded_comes_back()
    {
        Gen.String[Gen.Char.AlphaNumeric, 1, 20].Select(Gen.String[Gen.Char['\u0001', '\uD7FF'], 0, 20]).Sample((name, value) =>
            QueryString.Parse($"{name}={Uri.EscapeDataString(value)}").Last(name) == value);
    }
}
