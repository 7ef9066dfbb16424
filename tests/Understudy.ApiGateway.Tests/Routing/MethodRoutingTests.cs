namespace Understudy.ApiGateway.Tests.Routing;

public sealed class MethodRoutingTests
{
    private static readonly RestApi Api = RestApi.Define("methods", a => a
        .Get("/items", LambdaProxy.Returning(200, "get"))
        .Any("/items/{id}", LambdaProxy.Returning(200, "any"))
        .Delete("/items/{id}", LambdaProxy.Returning(200, "delete"))
        .Options("/{proxy+}", LambdaProxy.Returning(200, "greedy"))
        .Get("/orders/open", LambdaProxy.Returning(200, "open"))
        .Put("/orders/{id}", LambdaProxy.Returning(200, "put")));

    [Theory]
    [InlineData("GET", "/items", "get")]
    [InlineData("DELETE", "/items/1", "delete")]
    [InlineData("PATCH", "/items/1", "any")]
    [InlineData("OPTIONS", "/items", "greedy")]
    [InlineData("OPTIONS", "/items/1", "any")]
    public async Task A_method_of_its_own_comes_before_ANY_and_a_greedy_resource_steps_in(string method, string path, string expected)
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of(method, path));

        response.Text.Should().Be(expected);
    }

    [Theory]
    [InlineData("POST", "/items")]
    [InlineData("GET", "/nowhere")]
    [InlineData("PUT", "/orders/open")]
    [InlineData("get", "/items")]
    public async Task What_does_not_exist_lacks_an_authentication_token_and_is_never_404_or_405(string method, string path)
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of(method, path));

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be("""{"message":"Missing Authentication Token"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("MissingAuthenticationTokenException");
    }

    [Fact]
    public async Task An_authorization_header_that_is_no_signature_is_complained_about()
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/nowhere", null, ("Authorization", "Bearer abc")));

        response.Headers["x-amzn-ErrorType"].Should().Be("IncompleteSignatureException");
        response.Text.Should().Be("""{"message":"'abc' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abc'."}""");
    }
}
