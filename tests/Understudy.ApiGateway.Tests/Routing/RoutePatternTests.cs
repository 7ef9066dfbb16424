using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Tests.Routing;

public sealed class RoutePatternTests
{
    [Theory]
    [InlineData("/foo/bar", "/foo/{id}")]
    [InlineData("/foo/{id}", "/foo/{proxy+}")]
    [InlineData("/foo/{proxy+}", "/{proxy+}")]
    [InlineData("/foo/{proxy+}", "/{a}/{b}")]
    [InlineData("/foo/{id}", "/{a}/bar")]
    [InlineData("/{a}/bar", "/{a}/{b}")]
    [InlineData("/foo/{a}/baz", "/foo/{a}/{b}")]
    [InlineData("/{a}/{b}/baz", "/{a}/bar/{c}")]
    public void The_path_that_says_more_comes_first(string first, string second)
    {
        var order = RoutePattern.Compare(RoutePattern.Of(first), RoutePattern.Of(second));

        order.Should().BeNegative();
        RoutePattern.Compare(RoutePattern.Of(second), RoutePattern.Of(first)).Should().BePositive();
    }
}
