using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Tests.Authorizers;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("method.request.header.Auth", "a")]
    [InlineData("method.request.header.AUTH", "a")]
    [InlineData("method.request.querystring.Name", "n")]
    [InlineData("stageVariables.tenant", "t")]
    [InlineData("context.identity.sourceIp", "192.0.2.7")]
    [InlineData("$context.identity.sourceIp", "192.0.2.7")]
    [InlineData("method.request.querystring.name", null)]
    [InlineData("method.request.header.Blank", null)]
    public void A_source_reads_its_place(string source, string? expected) => Read(source).Should().Be(expected);

    [Fact]
    public void One_missing_source_of_several_is_no_identity() =>
        Read("method.request.header.Auth, method.request.header.Missing").Should().BeNull();

    [Fact]
    public void Values_of_several_sources_cannot_run_into_each_other() =>
        Read("method.request.header.Auth, stageVariables.tenant").Should().Be("1:a1:t");

    [Fact]
    public void A_source_of_another_form_is_refused()
    {
        _ = IdentitySource.TryParseAll("method.request.header.A,header.B", out _, out var fault);

        fault.Should().Be("the identity source \"header.B\" is none; write method.request.header.NAME, method.request.querystring.NAME, stageVariables.NAME or context.NAME");
    }

    private static string? Read(string text)
    {
        _ = IdentitySource.TryParseAll(text, out var sources, out _);
        var headers = ApiHeaders.Of(("auth", "a"), ("Blank", " "));
        return Identity.Read(sources!, new IdentityInput(
            headers,
            QueryString.Parse("Name=n"),
            new Dictionary<string, string> { ["tenant"] = "t" },
            name => name == "identity.sourceIp" ? "192.0.2.7" : null));
    }
}
