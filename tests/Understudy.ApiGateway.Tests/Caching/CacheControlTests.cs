using Understudy.ApiGateway.Caching;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Tests.Caching;

public sealed class CacheControlTests
{
    [Theory]
    [InlineData("max-age=0", true)]
    [InlineData("no-transform, Max-Age = 0", true)]
    [InlineData("max-age=60", false)]
    [InlineData("max-age=", false)]
    [InlineData("no-cache", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_maximum_age_of_zero_asks_for_a_fresh_answer(string? header, bool asks)
    {
        CacheControl.AsksForInvalidation(header).Should().Be(asks);
    }

    [Fact]
    public void The_key_of_an_entry_keeps_values_apart()
    {
        var method = new MethodKey("prod", "/items/{id}", "GET");

        CacheKeys.Of(method, []).Should().Be("GET /items/{id}");
        CacheKeys.Of(method, ["1", null]).Should().NotBe(CacheKeys.Of(method, ["1", ""]));
        CacheKeys.Of(method, ["1\n1:2", "3"]).Should().NotBe(CacheKeys.Of(method, ["1", "2", "3"]));
    }
}
