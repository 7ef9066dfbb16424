using System.Text;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.ProxyEvents;

public sealed class ProxyEventTests
{
    private static readonly RestApi Api = EchoApi.Of("/orders/{id}", "/plain");

    [Fact]
    public async Task An_event_has_the_members_that_AWS_gives_it()
    {
        var received = (ObjectData)await EchoApi.EventOf(Api, ApiRequest.Of("GET", "/orders/7?a=1&a=2", null, ("User-Agent", "test")));

        received.Names.Should().BeEquivalentTo(MemberNames.Of(
            "resource", "path", "httpMethod", "headers", "multiValueHeaders", "queryStringParameters", "multiValueQueryStringParameters",
            "pathParameters", "stageVariables", "requestContext", "body", "isBase64Encoded"));
        ((ObjectData)received["requestContext"]).Select(member => member.Key).Should().Equal(
            "resourceId", "resourcePath", "httpMethod", "extendedRequestId", "requestTime", "path", "accountId", "protocol", "stage",
            "domainPrefix", "requestTimeEpoch", "requestId", "identity", "domainName", "deploymentId", "apiId");
        ((ObjectData)received["headers"]).Select(member => member.Key).Should().Equal(
            "User-Agent", "Host", "X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto");
    }

    [Fact]
    public async Task Header_names_keep_their_case_but_for_authorization()
    {
        var received = await EchoApi.EventOf(Api, ApiRequest.Of("GET", "/plain", null, ("tEsT", "1"), ("aUThorization", "x"), ("TEst", "2")));

        received["headers"].TryGet("Authorization", out _).Should().BeTrue();
        received["headers"]["tEsT"].AsString().Should().Be("2");
        received["multiValueHeaders"]["tEsT"].Should().Be(JsonData.Array("1", "2"));
    }

    [Theory]
    [InlineData("Connection")]
    [InlineData("content-length")]
    [InlineData("TE")]
    [InlineData("Upgrade")]
    public async Task Headers_of_the_connection_do_not_reach_the_function(string name)
    {
        var received = await EchoApi.EventOf(Api, ApiRequest.Of("GET", "/plain", null, (name, "x")));

        received["headers"].TryGet(name, out _).Should().BeFalse();
    }

    [Fact]
    public async Task The_caller_is_appended_to_those_that_forwarded_before()
    {
        var request = ApiRequest.Of("GET", "/plain", null, ("X-Forwarded-For", "10.0.0.1"), ("x-forwarded-proto", "http")) with { SourceIp = "192.0.2.7" };

        var received = await EchoApi.EventOf(Api, request);

        received["headers"]["X-Forwarded-For"].AsString().Should().Be("10.0.0.1, 192.0.2.7");
        received["headers"]["x-forwarded-proto"].AsString().Should().Be("https");
        received["requestContext"]["identity"]["sourceIp"].AsString().Should().Be("192.0.2.7");
    }

    [Fact]
    public async Task What_there_is_none_of_is_null()
    {
        var received = await EchoApi.EventOf(Api, ApiRequest.Of("GET", "/plain"));

        new[] { "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "body" }
            .Select(name => received[name]).Should().AllBeEquivalentTo(JsonData.Null);
        received["isBase64Encoded"].AsBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Times_come_from_the_clock()
    {
        var received = await EchoApi.EventOf(Api, ApiRequest.Of("GET", "/plain"));

        received["requestContext"]["requestTime"].AsString().Should().Be("01/Jan/2025:00:00:00 +0000");
        received["requestContext"]["requestTimeEpoch"].AsInt64().Should().Be(1735689600000);
    }

    [Theory]
    [InlineData("image/png", true)]
    [InlineData("IMAGE/PNG; x=y", true)]
    [InlineData("image/gif", false)]
    [InlineData("text/x", true)]
    [InlineData(null, false)]
    public async Task A_body_of_a_binary_media_type_is_base64(string? contentType, bool isBinary)
    {
        var api = Api with { BinaryMediaTypes = ["image/png", "text/*", "*/never"] };
        var request = ApiRequest.Of("POST", "/plain", "hello", contentType is null ? [] : [("Content-Type", contentType)]);

        var received = await EchoApi.EventOf(api, request);

        received["isBase64Encoded"].AsBoolean().Should().Be(isBinary);
        received["body"].AsString().Should().Be(isBinary ? Convert.ToBase64String(Encoding.UTF8.GetBytes("hello")) : "hello");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_replaced_where_the_media_type_is_text()
    {
        var received = await EchoApi.EventOf(Api, new ApiRequest { Method = "POST", Path = "/plain", Body = new byte[] { 0x61, 0xFF } });

        received["body"].AsString().Should().Be("a\uFFFD");
    }

    [Fact]
    public async Task Stage_variables_are_those_of_the_stage()
    {
        var api = Api with { Stages = [new Stage { StageName = "prod", Variables = new Dictionary<string, string> { ["table"] = "items" } }] };

        var received = await EchoApi.EventOf(api, ApiRequest.Of("GET", "/plain"));

        received["stageVariables"].Should().Be(JsonData.Object(("table", "items")));
    }

    [Fact]
    public async Task A_trace_that_came_in_goes_on()
    {
        var api = await DeployedAsync(ApiRequest.Of("GET", "/plain", null, ("X-Amzn-Trace-Id", "Root=1-aa-bb;Sampled=1")));

        api.Exchange!.IntegrationEvent!["headers"]["X-Amzn-Trace-Id"].AsString().Should().Be("Root=1-aa-bb;Sampled=1");
        api.Headers["X-Amzn-Trace-Id"].Should().MatchRegex("^Root=1-aa-bb;Parent=[0-9a-f]{16};Sampled=1$");
    }

    private static async Task<ApiResponse> DeployedAsync(ApiRequest request)
    {
        await using var api = Api.Deploy();
        return await api.SendAsync(request);
    }
}
