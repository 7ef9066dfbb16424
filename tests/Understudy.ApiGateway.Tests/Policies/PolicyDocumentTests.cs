using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Policies;

public sealed class PolicyDocumentTests
{
    private const string Arn = "arn:aws:execute-api:us-east-1:123456789012:abc/prod/GET/items/1";

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:*:*:abc/prod/GET/*"}""", PolicyDecisionName.Allow)]
    [InlineData("""{"Effect":"Allow","Action":"EXECUTE-API:*","Resource":["x","*"]}""", PolicyDecisionName.Allow)]
    [InlineData("""{"Effect":"Allow","Action":"execute-api:ManageConnections","Resource":"*"}""", PolicyDecisionName.Neither)]
    [InlineData("""{"Effect":"Allow","NotAction":"execute-api:Invoke","Resource":"*"}""", PolicyDecisionName.Neither)]
    [InlineData("""{"Effect":"Allow","Action":"*","NotResource":"*/POST/*"}""", PolicyDecisionName.Allow)]
    [InlineData("""{"Effect":"Deny","Action":"*","Resource":"*/items/?"}""", PolicyDecisionName.ExplicitDeny)]
    public void A_statement_applies_to_its_actions_and_resources(string statement, PolicyDecisionName expected)
    {
        var decision = Decide($$"""{"Version":"2012-10-17","Statement":{{statement}}}""");

        decision.ToString().Should().Be(expected.ToString());
    }

    [Fact]
    public void A_deny_wins_over_an_allow_wherever_it_stands() => Decide(
        """
        {"Statement":[
          {"Effect":"Deny","Action":"*","Resource":"*"},
          {"Effect":"Allow","Action":"*","Resource":"*"}]}
        """).Should().Be(PolicyDecision.ExplicitDeny);

    [Theory]
    [InlineData("""{"IpAddress":{"aws:SourceIp":["192.0.2.0/24","10.0.0.0/8"]}}""", true)]
    [InlineData("""{"NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}}""", false)]
    [InlineData("""{"StringEquals":{"aws:UserAgent":"curl"}}""", true)]
    [InlineData("""{"StringNotEquals":{"aws:UserAgent":["wget","curl"]}}""", false)]
    [InlineData("""{"StringLike":{"aws:UserAgent":"c?r*"}}""", true)]
    [InlineData("""{"StringEqualsIgnoreCase":{"AWS:useragent":"CURL"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:Missing":"x"}}""", false)]
    [InlineData("""{"StringEqualsIfExists":{"aws:Missing":"x"}}""", true)]
    [InlineData("""{"StringNotEquals":{"aws:Missing":"x"}}""", true)]
    [InlineData("""{"Null":{"aws:Missing":"true"}}""", true)]
    [InlineData("""{"Null":{"aws:UserAgent":true}}""", false)]
    [InlineData("""{"Bool":{"aws:SecureTransport":"true"}}""", true)]
    [InlineData("""{"DateGreaterThan":{"aws:CurrentTime":"2024-12-31T23:59:59Z"}}""", true)]
    [InlineData("""{"DateLessThan":{"aws:CurrentTime":1735689600}}""", false)]
    [InlineData("""{"NumericLessThanEquals":{"aws:EpochTime":"1735689600"}}""", true)]
    [InlineData("""{"IpAddress":{"aws:SourceIp":"192.0.2.7"},"StringEquals":{"aws:UserAgent":"wget"}}""", false)]
    public void All_conditions_must_hold(string condition, bool holds)
    {
        var decision = Decide($$$"""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{{condition}}}}}""");

        (decision == PolicyDecision.Allow).Should().Be(holds);
    }

    [Theory]
    [InlineData("""[]""", "the policy is no object; write {\"Version\":\"2012-10-17\",\"Statement\":[...]}")]
    [InlineData("""{}""", "the policy has no Statement; write a statement object or a list of them")]
    [InlineData("""{"Version":"2020-01-01","Statement":[]}""", "the policy's Version is \"2020-01-01\"; write \"2012-10-17\"")]
    [InlineData("""{"Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}""", "Statement[0].Effect is \"allow\"; write \"Allow\" or \"Deny\"")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Resource":"*"}]}""", "Statement[0] must have either Action or NotAction")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}}""", "Statement names a principal, which only a resource policy may; leave it away")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"${aws:username}"}}""", "Statement.Resource has the policy variable in \"${aws:username}\", and policy variables are not supported; write the value itself or a wildcard")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"x"}}}}""", "Statement.Condition.IpAddress.aws:SourceIp has the value \"x\", which is no address range; write one such as \"192.0.2.0/24\"")]
    public void A_faulty_document_is_refused_with_its_place(string document, string message)
    {
        var compile = () => PolicyDocument.Compile(JsonData.Parse(document), PolicyKind.Identity);

        compile.Should().Throw<PolicyException>().WithMessage(message);
    }

    [Fact]
    public void An_operator_that_is_not_supported_is_refused_by_name()
    {
        var compile = () => Decide("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"a":"b"}}}}""");

        compile.Should().Throw<PolicyException>().Which.Message
            .Should().StartWith("Statement.Condition.ForAllValues:StringEquals is not supported; the operators are StringEquals, StringNotEquals, ");
    }

    [Theory]
    [InlineData("\"*\"", true, true)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:root"}""", false, true)]
    [InlineData("""{"AWS":["arn:aws:iam::123456789012:user/ann"]}""", false, true)]
    [InlineData("""{"AWS":"999999999999"}""", false, false)]
    [InlineData("""{"Service":"lambda.amazonaws.com"}""", false, false)]
    public void A_resource_policy_is_about_its_principals(string principal, bool anonymous, bool signed)
    {
        var json = JsonData.Parse($$$"""{"Statement":{"Effect":"Allow","Principal":{{{principal}}},"Action":"*","Resource":"execute-api:/prod/*"}}""");
        var policy = PolicyDocument.Compile(json, PolicyKind.Resource, "arn:aws:execute-api:us-east-1:123456789012:abc/");
        var ann = new CallerIdentity { UserArn = "arn:aws:iam::123456789012:user/ann", AccountId = "123456789012" };

        (policy.Evaluate(Question()) == PolicyDecision.Allow).Should().Be(anonymous);
        (policy.Evaluate(Question() with { Caller = ann }) == PolicyDecision.Allow).Should().Be(signed);
    }

    private static PolicyDecision Decide(string document) =>
        PolicyDocument.Compile(JsonData.Parse(document), PolicyKind.Identity).Evaluate(Question());

    private static PolicyQuestion Question() => new("execute-api:Invoke", Arn, null, new Keys());

    /// <summary>The decisions, for the data of a public theory.</summary>
    public enum PolicyDecisionName
    {
        Neither,
        Allow,
        ExplicitDeny,
    }

    private sealed class Keys : IConditionKeys
    {
        public string? Value(string key) => key.ToUpperInvariant() switch
        {
            "AWS:SOURCEIP" => "192.0.2.7",
            "AWS:USERAGENT" => "curl",
            "AWS:SECURETRANSPORT" => "true",
            "AWS:CURRENTTIME" => "2025-01-01T00:00:00Z",
            "AWS:EPOCHTIME" => "1735689600",
            _ => null,
        };
    }
}
