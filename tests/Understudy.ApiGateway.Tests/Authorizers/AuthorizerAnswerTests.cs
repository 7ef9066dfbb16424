using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Policies;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Authorizers;

public sealed class AuthorizerAnswerTests
{
    private const string Policy = """{"Version":"2012-10-17","Statement":[]}""";

    [Fact]
    public void The_context_becomes_text_and_the_principal_joins_it()
    {
        var answer = Compile($$$"""{"principalId":"user","policyDocument":{{{Policy}}},"context":{"s":"str","n":1.50,"b":true}}""");

        answer.RequestContext.ToString().Should().Be("""{"s":"str","n":"1.50","b":"true","principalId":"user"}""");
    }

    [Fact]
    public void The_usage_identifier_key_is_the_value_of_an_API_key() =>
        Compile($$$"""{"principalId":"user","policyDocument":{{{Policy}}},"usageIdentifierKey":"k"}""").UsageIdentifierKey.Should().Be("k");

    [Theory]
    [InlineData("\"Allow\"", "the answer is \"Allow\"; an authorizer answers with {\"principalId\":...,\"policyDocument\":{...}}")]
    [InlineData("""{"principalId":"u"}""", "the answer has no policyDocument")]
    [InlineData("""{"policyDocument":{"Statement":[]}}""", "the answer has no principalId; it must be a text")]
    [InlineData("""{"principalId":"u","policyDocument":{"Statement":[]},"context":{"o":{"a":1}}}""", "the context member \"o\" is {\"a\":1}; a context is flat: texts, numbers and booleans")]
    [InlineData("""{"principalId":"u","policyDocument":{"Statement":[]},"context":[]}""", "the context is []; it must be an object")]
    [InlineData("""{"principalId":"u","policyDocument":{"Statement":[]},"usageIdentifierKey":1}""", "the usageIdentifierKey is 1; it must be the value of an API key, a text")]
    public void Anything_else_is_no_answer(string json, string message)
    {
        var compile = () => Compile(json);

        compile.Should().Throw<PolicyException>().WithMessage(message);
    }

    private static AuthorizerAnswer Compile(string json) => AuthorizerAnswer.Compile(JsonData.Parse(json));
}
