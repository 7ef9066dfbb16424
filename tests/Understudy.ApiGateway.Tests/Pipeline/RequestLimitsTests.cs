namespace Understudy.ApiGateway.Tests.Pipeline;

public sealed class RequestLimitsTests
{
    private static readonly RestApi Api = RestApi.Define("api", a => a.Any("/{proxy+}", LambdaProxy.Returning(200, "ok")));

    [Theory]
    [InlineData(10 * 1024 * 1024, 413)]
    [InlineData((10 * 1024 * 1024) + 1, 413)]
    [InlineData((6 * 1024 * 1024) - 65_536, 200)]
    public async Task A_body_is_at_most_10_MB_and_with_Lambda_6(int size, int status)
    {
        await using var api = Api.Deploy();
        var body = new byte[size];
        Array.Fill(body, (byte)'x');

        var response = await api.SendAsync(new ApiRequest { Method = "POST", Path = "/x", Body = body });

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_told_so()
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(new ApiRequest { Method = "POST", Path = "/x", Body = new byte[(10 * 1024 * 1024) + 1] });

        response.Text.Should().Be("""{"message":"Request Too Long"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("RequestTooLargeException");
        response.Exchange!.Reason.Should().Be("The body has 10485761 bytes; 10485760 are allowed.");
    }

    [Theory]
    [InlineData(10_239, 200)]
    [InlineData(10_240, 413)]
    public async Task All_headers_together_have_at_most_10240_bytes(int length, int status)
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x", null, ("a", new string('b', length))));

        response.StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData(EndpointType.Regional, 10_000, 200)]
    [InlineData(EndpointType.Regional, 10_300, 414)]
    [InlineData(EndpointType.Edge, 8_300, 414)]
    public async Task A_URL_is_as_long_as_the_endpoint_allows(EndpointType endpoint, int length, int status)
    {
        await using var api = (Api with { EndpointType = endpoint }).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/" + new string('p', length)));

        response.StatusCode.Should().Be(status);
    }
}
