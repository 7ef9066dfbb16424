using System.Text;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Routing;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Firewall;

public sealed class WebFirewallTests
{
    [Theory]
    [InlineData("""{"UriPath":{}}""", "STARTS_WITH", "/prod/admin", true)]
    [InlineData("""{"UriPath":{}}""", "ENDS_WITH", "/users", true)]
    [InlineData("""{"UriPath":{}}""", "EXACTLY", "/prod/admin", false)]
    [InlineData("""{"SingleHeader":{"Name":"user-agent"}}""", "CONTAINS", "Bot", true)]
    [InlineData("""{"SingleHeader":{"Name":"missing"}}""", "CONTAINS", "Bot", false)]
    [InlineData("""{"SingleQueryArgument":{"Name":"Q"}}""", "EXACTLY", "drop table", true)]
    [InlineData("""{"AllQueryArguments":{}}""", "CONTAINS_WORD", "table", true)]
    [InlineData("""{"AllQueryArguments":{}}""", "CONTAINS_WORD", "tab", false)]
    [InlineData("""{"QueryString":{}}""", "EXACTLY", "q=drop+table", true)]
    [InlineData("""{"Method":{}}""", "EXACTLY", "POST", true)]
    [InlineData("""{"Body":{}}""", "CONTAINS", "<script>", true)]
    public void A_byte_match_looks_at_one_part_of_the_request(string field, string constraint, string search, bool matches)
    {
        var statement = $$$"""{"ByteMatchStatement":{"SearchString":"{{{search}}}","FieldToMatch":{{{field}}},"PositionalConstraint":"{{{constraint}}}"}}""";

        Blocks(statement).Should().Be(matches);
    }

    [Theory]
    [InlineData("LOWERCASE", "BoT", "bot")]
    [InlineData("URL_DECODE", "%2e%2e", "..")]
    [InlineData("HTML_ENTITY_DECODE", "&lt;b&gt;", "<b>")]
    [InlineData("COMPRESS_WHITE_SPACE", "a \t\n b", "a b")]
    [InlineData("NORMALIZE_PATH", "/a/./b//../c/", "/a/c/")]
    [InlineData("BASE64_DECODE", "Ym90", "bot")]
    [InlineData("REMOVE_NULLS", "b\0ot", "bot")]
    public void Text_is_transformed_before_it_is_compared(string name, string text, string expected)
    {
        TextTransformations.Of(name)!(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"RegexMatchStatement":{"RegexString":"[Bb]ot/\\d+","FieldToMatch":{"SingleHeader":{"Name":"User-Agent"}}}}""", true)]
    [InlineData("""{"SizeConstraintStatement":{"FieldToMatch":{"Body":{}},"ComparisonOperator":"GT","Size":7}}""", true)]
    [InlineData("""{"SizeConstraintStatement":{"FieldToMatch":{"Body":{}},"ComparisonOperator":"GT","Size":8}}""", false)]
    [InlineData("""{"IPSetReferenceStatement":{"Addresses":["192.0.2.0/24"]}}""", true)]
    [InlineData("""{"IPSetReferenceStatement":{"ARN":"office"}}""", false)]
    [InlineData("""{"IPSetReferenceStatement":{"ARN":"office","IPSetForwardedIPConfig":{"HeaderName":"X-Forwarded-For","Position":"FIRST","FallbackBehavior":"NO_MATCH"}}}""", true)]
    [InlineData("""{"NotStatement":{"Statement":{"IPSetReferenceStatement":{"ARN":"office"}}}}""", true)]
    [InlineData("""{"AndStatement":{"Statements":[{"IPSetReferenceStatement":{"ARN":"office"}},{"IPSetReferenceStatement":{"Addresses":["192.0.2.7"]}}]}}""", false)]
    [InlineData("""{"OrStatement":{"Statements":[{"IPSetReferenceStatement":{"ARN":"office"}},{"IPSetReferenceStatement":{"Addresses":["192.0.2.7"]}}]}}""", true)]
    public void Statements_match_as_AWS_WAF_has_them(string statement, bool matches) => Blocks(statement).Should().Be(matches);

    [Fact]
    public void The_first_rule_that_allows_or_blocks_decides_and_counting_rules_do_not()
    {
        var everybody = JsonData.Parse("""{"IPSetReferenceStatement":{"Addresses":["0.0.0.0/0"]}}""");
        var firewall = new WebFirewall(new WebAcl
        {
            DefaultAction = WebAclAction.Block,
            Rules =
            [
                new WebAclRule { Name = "later", Priority = 3, Action = WebAclAction.Block, Statement = everybody },
                new WebAclRule { Name = "allow", Priority = 2, Action = WebAclAction.Allow, Statement = everybody },
                new WebAclRule { Name = "count", Priority = 1, Action = WebAclAction.Count, Statement = everybody },
            ],
        });

        var decision = firewall.Examine(Request());

        decision.Should().BeEquivalentTo(new { IsBlocked = false, Rule = "allow", Counted = new[] { "count" } });
    }

    [Fact]
    public void A_rate_based_rule_blocks_beyond_its_limit_until_the_window_has_moved_on()
    {
        var firewall = Firewall("""{"RateBasedStatement":{"Limit":10,"EvaluationWindowSec":60,"AggregateKeyType":"IP"}}""");

        var first = Enumerable.Range(0, 11).Select(_ => firewall.Examine(Request()).IsBlocked).ToArray();

        first.Should().Equal([.. Enumerable.Repeat(false, 10), true]);
        firewall.Examine(Request(ip: "198.51.100.1")).IsBlocked.Should().BeFalse();
        firewall.Examine(Request(now: TimeSpan.FromSeconds(60).Ticks - 1)).IsBlocked.Should().BeTrue();
        firewall.Examine(Request(now: TimeSpan.FromSeconds(60).Ticks)).IsBlocked.Should().BeFalse();
    }

    [Fact]
    public void A_rate_based_rule_counts_forwarded_addresses_in_its_scope_only()
    {
        var firewall = Firewall(
            """
            {"RateBasedStatement":{"Limit":10,"AggregateKeyType":"FORWARDED_IP",
              "ForwardedIPConfig":{"HeaderName":"X-Forwarded-For","FallbackBehavior":"NO_MATCH"},
              "ScopeDownStatement":{"ByteMatchStatement":{"SearchString":"/prod/login","FieldToMatch":{"UriPath":{}},"PositionalConstraint":"EXACTLY"}}}}
            """);

        var admin = Enumerable.Range(0, 20).Count(_ => firewall.Examine(Request()).IsBlocked);
        var login = Enumerable.Range(0, 20).Count(i => firewall.Examine(Request(path: "/prod/login", ip: $"198.51.100.{i}")).IsBlocked);

        (admin, login).Should().Be((0, 10));
    }

    [Theory]
    [InlineData("""{"GeoMatchStatement":{"CountryCodes":["DE"]}}""", "GeoMatchStatement is not supported, because a test has no addresses of countries; write an IPSetReferenceStatement")]
    [InlineData("""{"XssMatchStatement":{}}""", "XssMatchStatement is not supported; supported are ByteMatchStatement, RegexMatchStatement, SizeConstraintStatement, IPSetReferenceStatement, RateBasedStatement, AndStatement, OrStatement and NotStatement")]
    [InlineData("""{"RateBasedStatement":{"Limit":9}}""", "RateBasedStatement.Limit is 9; it must be a whole number, 10 to 2000000000")]
    [InlineData("""{"NotStatement":{"Statement":{"RateBasedStatement":{"Limit":10}}}}""", "a RateBasedStatement may not stand inside another statement; give it a ScopeDownStatement instead")]
    [InlineData("""{"IPSetReferenceStatement":{"ARN":"home"}}""", "the web ACL has no IP set \"home\"; add it to IpSets")]
    [InlineData("""{"IPSetReferenceStatement":{"Addresses":["192.0.2.0/40"]}}""", "\"192.0.2.0/40\" is no address range; write one such as 192.0.2.0/24 or 2001:db8::/32")]
    [InlineData("""{"ByteMatchStatement":{"SearchString":"a","FieldToMatch":{"UriPath":{}},"PositionalConstraint":"LIKE"}}""", "ByteMatchStatement.PositionalConstraint is \"LIKE\"; write EXACTLY, STARTS_WITH, ENDS_WITH, CONTAINS or CONTAINS_WORD")]
    [InlineData("""[]""", "[] must be an object with one member that names its kind, such as {\"UriPath\":{}} or {\"ByteMatchStatement\":{...}}")]
    public void What_is_wrong_or_not_supported_is_told_by_name(string statement, string message)
    {
        var faults = new DefinitionFaults("api");

        WebFirewall.CollectFaults("stage \"prod\"", Acl(statement), faults);

        faults.Invoking(f => f.ThrowIfAny()).Should().Throw<InvalidApiDefinitionException>().Which.Faults.Select(fault => fault.ToString())
            .Should().Equal($"stage \"prod\": rule \"rule\": {message}.");
    }

    private static bool Blocks(string statement) => Firewall(statement).Examine(Request()).IsBlocked;

    private static WebFirewall Firewall(string statement) => new(Acl(statement));

    private static WebAcl Acl(string statement) => new()
    {
        Rules = [new WebAclRule { Name = "rule", Statement = JsonData.Parse(statement) }],
        IpSets = new Dictionary<string, IReadOnlyList<string>> { ["office"] = ["203.0.113.0/24"] },
    };

    private static WafRequest Request(string path = "/prod/admin/users", string ip = "192.0.2.7", long now = 0) => new(
        new ApiRequest
        {
            Method = "POST",
            Query = "q=drop+table",
            Headers = ApiHeaders.Of(("User-Agent", "GoodBot/2"), ("X-Forwarded-For", "203.0.113.9, 10.0.0.1")),
            Body = Encoding.UTF8.GetBytes("<script>"),
            SourceIp = ip,
        },
        path,
        QueryString.Parse("q=drop+table"),
        now);
}
