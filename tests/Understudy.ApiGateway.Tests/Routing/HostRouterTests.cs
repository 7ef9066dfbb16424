namespace Understudy.ApiGateway.Tests.Routing;

public sealed class HostRouterTests
{
    private static readonly RestApi Api = RestApi.Define("hosts", a => a
        .Id("abc123")
        .Stage(new Stage { StageName = "prod" })
        .Stage(new Stage { StageName = "dev" })
        .BasePathMapping("api.example.com", stage: "prod", basePath: "v1")
        .BasePathMapping("api.example.com", stage: "dev", basePath: "v1/dev")
        .BasePathMapping("all.example.com")
        .Any("/{proxy+}", EchoApi.Integration));

    private const string Host = "abc123.execute-api.us-east-1.amazonaws.com";

    [Theory]
    [InlineData(Host, "/dev/items", "dev", "/items", "/dev/items")]
    [InlineData(Host, "//dev/items", "dev", "/items", "/dev/items")]
    [InlineData(Host, "/dev//items", "dev", "/items", "/dev//items")]
    [InlineData(Host, "/dev/items//x/", "dev", "/items//x/", "/dev/items//x/")]
    [InlineData("api.example.com", "/v1/items", "prod", "/v1/items", "/v1/items")]
    [InlineData("api.example.com", "/v1/dev/items", "dev", "/v1/dev/items", "/v1/dev/items")]
    [InlineData("all.example.com", "/dev/items", "dev", "/dev/items", "/dev/items")]
    public async Task Host_and_path_name_the_stage(string host, string path, string stage, string eventPath, string contextPath)
    {
        var received = await EchoApi.EventOf(Api, new ApiRequest { Host = host, Path = path });

        received["requestContext"]["stage"].AsString().Should().Be(stage);
        received["path"].AsString().Should().Be(eventPath);
        received["requestContext"]["path"].AsString().Should().Be(contextPath);
        received["requestContext"]["domainName"].AsString().Should().Be(host);
    }

    [Theory]
    [InlineData(Host, "/nostage/items")]
    [InlineData(Host, "/")]
    [InlineData("api.example.com", "/v2/items")]
    [InlineData("other.example.com", "/prod/items")]
    public async Task A_host_or_stage_that_there_is_not_is_forbidden(string host, string path)
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(new ApiRequest { Host = host, Path = path });

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be("""{"message":"Forbidden"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("ForbiddenException");
    }

    [Fact]
    public async Task An_execute_api_endpoint_may_be_disabled()
    {
        await using var api = (Api with { DisableExecuteApiEndpoint = true }).Deploy();

        var refused = await api.SendAsync(new ApiRequest { Host = Host, Path = "/prod/items" });

        refused.StatusCode.Should().Be(403);
        refused.Exchange!.Reason.Should().Be("The execute-api endpoint of the API is disabled.");
    }

    [Fact]
    public async Task The_reason_of_a_wrong_stage_names_those_there_are()
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(new ApiRequest { Host = Host, Path = "/nostage/items" });

        response.Exchange!.Reason.Should().Be("There is no stage \"nostage\"; the stages are prod, dev.");
    }
}
