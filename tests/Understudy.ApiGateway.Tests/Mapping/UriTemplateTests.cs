using Understudy.ApiGateway.Mapping;

namespace Understudy.ApiGateway.Tests.Mapping;

public class UriTemplateTests
{
    [Theory]
    [InlineData("https://example.com/plain", "https://example.com/plain")]
    [InlineData("https://${stageVariables.host}/a", "https://backend/a")]
    [InlineData("https://x/${stageVariables.missing}/a", "https://x//a")]
    [InlineData("https://x/{id}?q={id}", "https://x/7?q=7")]
    [InlineData("https://x/{unknown}/{id}", "https://x/{unknown}/7")]
    [InlineData("https://x/${id}", "https://x/${id}")]
    [InlineData("https://x/{id", "https://x/{id")]
    [InlineData("${stageVariables.host}{id}", "backend7")]
    public void Stage_variables_and_path_parameters_are_put_in(string template, string address)
    {
        var expanded = UriTemplate.Parse(template).Expand(name => name == "host" ? "backend" : null, name => name == "id" ? "7" : null);

        expanded.Should().Be(address);
    }
}
