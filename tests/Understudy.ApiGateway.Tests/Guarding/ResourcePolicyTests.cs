using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class ResourcePolicyTests
{
    private const string AllowOffice =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/*","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}}]}""";

    private const string DenyHome =
        """{"Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"198.51.100.0/24"}}}]}""";

    private const string AllowAnn =
        """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999999999999:user/ann"},"Action":"execute-api:Invoke","Resource":"*"}]}""";

    [Theory]
    [InlineData(AllowOffice, "192.0.2.7", 200, "")]
    [InlineData(AllowOffice, "198.51.100.7", 403, "")]
    [InlineData(DenyHome, "198.51.100.7", 403, " with an explicit deny")]
    [InlineData(DenyHome, "192.0.2.7", 403, "")]
    public async Task By_itself_the_policy_must_allow(string policy, string ip, int status, string ending)
    {
        await using var api = Define(policy, a => a.Get("/items", Ok())).Deploy(options: new RestApiOptions());

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items") with { SourceIp = ip });

        response.StatusCode.Should().Be(status);
        (response.StatusCode == 200 || response.Text ==
            $$"""{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:{{api.ApiId}}/prod/GET/items{{ending}}"}""")
            .Should().BeTrue(response.Text);
    }

    [Theory]
    [InlineData(DenyHome, "198.51.100.7", "Allow", 403, false)] // before the authorizer
    [InlineData(DenyHome, "192.0.2.7", "Allow", 200, true)]
    [InlineData(AllowOffice, "192.0.2.7", "Deny", 403, true)]
    [InlineData(AllowOffice, "198.51.100.7", "Allow", 200, true)] // one of the two allows
    public async Task With_a_Lambda_authorizer_one_of_the_two_must_allow_and_none_deny(string policy, string ip, string effect, int status, bool isCalled)
    {
        var authorizer = LambdaFunction.From<JsonData, JsonData>(_ => JsonData.Parse(
            $$$$"""{"principalId":"u","policyDocument":{"Statement":{"Effect":"{{{{effect}}}}","Action":"*","Resource":"*"}}}"""));
        await using var api = Define(policy, a => a.TokenAuthorizer("auth", authorizer).Get("/items", Ok()).AuthorizedBy("auth")).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", "t")) with { SourceIp = ip });

        response.StatusCode.Should().Be(status);
        (response.Exchange!.AuthorizerEvent is not null).Should().Be(isCalled);
    }

    [Theory]
    [InlineData("AKIAOWN", 200)]
    [InlineData("AKIADENIED", 403)]
    [InlineData("AKIAFOREIGN", 403)]
    [InlineData("AKIANOBODY", 403)]
    public async Task An_IAM_caller_of_the_own_account_needs_one_policy_and_another_both(string accessKey, int status)
    {
        await using var api = Define(AllowOffice, a => a.Get("/items", Ok()).With(m => m with { AuthorizationType = AuthorizationType.AwsIam })).Deploy(options: Identities());

        var response = await api.SendAsync(Signed(accessKey));

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task A_caller_of_another_account_whom_both_policies_allow_is_served()
    {
        await using var api = Define(AllowAnn, a => a.Get("/items", Ok()).With(m => m with { AuthorizationType = AuthorizationType.AwsIam })).Deploy(options: Identities());

        var response = await api.SendAsync(Signed("AKIAFOREIGN"));

        response.StatusCode.Should().Be(200);
        response.Exchange!.IntegrationEvent!["requestContext"]["identity"]["userArn"].AsString().Should().Be("arn:aws:iam::999999999999:user/ann");
    }

    [Theory]
    [InlineData("", "Missing Authentication Token")]
    [InlineData("AWS4-HMAC-SHA256 Credential=AKIANOBODY/20250101/us-east-1/execute-api/aws4_request", "The security token included in the request is invalid.")]
    public async Task An_unsigned_request_and_an_unknown_access_key_are_403(string authorization, string message)
    {
        await using var api = RestApi.Define("items", a => a.Get("/items", Ok()).With(m => m with { AuthorizationType = AuthorizationType.AwsIam })).Deploy(options: Identities());

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Authorization", authorization)));

        response.StatusCode.Should().Be(403);
        response.ReadJson()["message"].AsString().Should().Be(message);
    }

    [Fact]
    public void A_faulty_policy_is_told_when_the_API_is_defined()
    {
        var define = () => Define("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""", a => a.Get("/items", Ok()));

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Should().ContainSingle().Which.ToString().Should().Be(
            "resource policy: Statement must have either Principal or NotPrincipal; for everybody write \"Principal\":\"*\".");
    }

    [Fact]
    public void Faulty_identities_and_claims_are_told_when_the_API_is_deployed()
    {
        var options = new RestApiOptions
        {
            IamIdentities = new Dictionary<string, IamIdentity> { ["AKIA"] = new() { UserArn = "arn", Policy = JsonData.EmptyObject } },
            UserPoolTokens = new Dictionary<string, JsonData> { ["token"] = "claims" },
        };

        var deploy = () => RestApi.Define("items", a => a.Get("/items", Ok())).Deploy(options: options);

        deploy.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Select(fault => fault.ToString()).Should().Equal(
            "RestApiOptions.IamIdentities[\"AKIA\"]: the policy has no Statement; write a statement object or a list of them.",
            "RestApiOptions.UserPoolTokens[\"token\"]: the claims are \"claims\"; they must be an object.");
    }

    private static RestApi Define(string policy, Action<RestApiBuilder> routes) => RestApi.Define("items", a => routes(a.Policy(JsonData.Parse(policy))));

    private static Integration Ok() => LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject);

    private static ApiRequest Signed(string accessKey) => ApiRequest.Of("GET", "/items", null,
        ("Authorization", $"AWS4-HMAC-SHA256 Credential={accessKey}/20250101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=0"));

    private static RestApiOptions Identities() => new()
    {
        IamIdentities = new Dictionary<string, IamIdentity>
        {
            ["AKIAOWN"] = new() { UserArn = "arn:aws:iam::123456789012:user/bob" },
            ["AKIADENIED"] = new()
            {
                UserArn = "arn:aws:iam::123456789012:user/eve",
                Policy = JsonData.Parse("""{"Statement":{"Effect":"Deny","Action":"execute-api:*","Resource":"*"}}"""),
            },
            ["AKIAFOREIGN"] = new() { UserArn = "arn:aws:iam::999999999999:user/ann" },
        },
    };
}
