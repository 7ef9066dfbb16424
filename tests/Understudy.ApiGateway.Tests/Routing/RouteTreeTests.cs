using CsCheck;
using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Tests.Routing;

public sealed class RouteTreeTests
{
    private static readonly string[] Patterns =
    [
        "/", "/a", "/{x}", "/{p+}", "/a/b", "/a/{x}", "/{x}/b", "/{x}/{y}", "/a/{p+}", "/a/b/c", "/a/{x}/c", "/{x}/b/{z}", "/{x}/{y}/c", "/a/b/{p+}",
    ];

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/a", "/a")]
    [InlineData("/a/", "/a")]
    [InlineData("/a/z", "/a/{x}")]
    [InlineData("/z/b", "/{x}/b")]
    [InlineData("/a//b", "/a/{p+}")]
    [InlineData("/a/b/c/d", "/a/b/{p+}")]
    [InlineData("/q/r/s", "/{p+}")]
    [InlineData("/a%2Fb", "/{x}")]
    public void A_path_finds_the_pattern_that_says_most_about_it(string path, string expected)
    {
        var found = new RouteTree(Patterns.Select(RoutePattern.Of)).Find(path);

        found!.Path.Should().Be(expected);
    }

    [Fact]
    public void The_order_of_definition_never_counts()
    {
        var paths = Gen.Char["abcz/"].Array[0, 6].Select(letters => "/" + string.Join('/', letters.Select(letter => letter == '/' ? "" : letter.ToString())));
        var orders = Gen.Shuffle(Patterns);

        paths.Select(orders).Sample((path, order) =>
            new RouteTree(order.Select(RoutePattern.Of)).Find(path)?.Path == new RouteTree(Patterns.Select(RoutePattern.Of)).Find(path)?.Path);
    }

    [Fact]
    public void A_tree_finds_what_trying_each_pattern_in_rank_finds()
    {
        var ranked = Patterns.Select(RoutePattern.Of).Order(Comparer<RoutePattern>.Create(RoutePattern.Compare)).ToArray();
        var tree = new RouteTree(ranked);
        var paths = Gen.Char["abcz"].Array[1, 4].Select(letters => "/" + string.Join('/', letters));

        paths.Sample(path => tree.Find(path) == Array.Find(ranked, pattern => Matches(pattern, path[1..].Split('/'))));
    }

    private static bool Matches(RoutePattern pattern, string[] segments)
    {
        var parts = pattern.Parts;
        var fitsLength = pattern.IsGreedy ? segments.Length >= parts.Length : segments.Length == parts.Length;
        for (var i = 0; i < parts.Length && fitsLength; i++)
        {
            fitsLength = parts[i].Kind != PathPartKind.Literal || parts[i].Text == segments[i];
        }

        return fitsLength;
    }
}
