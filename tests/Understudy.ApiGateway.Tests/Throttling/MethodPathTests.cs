using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Tests.Throttling;

public sealed class MethodPathTests
{
    [Theory]
    [InlineData("items/GET", "items/GET")]
    [InlineData("/items/GET", "items/GET")]
    [InlineData("~1items~1{id}/GET", "items/{id}/GET")]
    [InlineData("/GET", "/GET")]
    [InlineData("//GET", "/GET")]
    [InlineData("/*/*", "*/*")]
    public void The_forms_that_AWS_takes_name_one_method(string text, string expected)
    {
        MethodPath.TryNormalize(text, out var normalized);

        normalized.Should().Be(expected);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("")]
    [InlineData("items/")]
    public void What_has_no_path_or_no_method_is_refused(string text)
    {
        MethodPath.TryNormalize(text, out _).Should().BeFalse();
    }

    [Fact]
    public void A_resource_and_its_method_have_the_same_name() => MethodPath.Of("/", "GET").Should().Be("/GET");
}
