using CsCheck;
using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Policies;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class HostileDocumentProperties
{
    private static readonly string[] Vocabulary =
    [
        "Version", "2012-10-17", "Statement", "Statements", "Effect", "Allow", "Deny", "Action", "Resource", "NotResource", "Principal", "AWS", "*",
        "Condition", "StringEquals", "IpAddress", "DateLessThan", "NumericEquals", "Bool", "Null", "aws:SourceIp", "principalId", "policyDocument",
        "context", "usageIdentifierKey", "ByteMatchStatement", "RegexMatchStatement", "SizeConstraintStatement", "RateBasedStatement", "NotStatement",
        "AndStatement", "IPSetReferenceStatement", "Addresses", "FieldToMatch", "UriPath", "SingleHeader", "Name", "SearchString", "RegexString", "[(",
        "TextTransformations", "Type", "PositionalConstraint", "EXACTLY", "Limit", "Size", "ComparisonOperator", "GT", "10.0.0.0/8", "",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1].Select(index => Vocabulary[index]);

    private static readonly Gen<JsonData> Documents = Gen.Recursive<JsonData>((depth, inner) => depth > 4
        ? Scalars()
        : Gen.OneOf(
            Scalars(),
            inner.Array[0, 3].Select(items => (JsonData)JsonData.Array(items)),
            Gen.Select(Words, inner).Array[0, 4].Select(members =>
                (JsonData)members.DistinctBy(member => member.Item1).Aggregate(JsonData.EmptyObject, (all, one) => all.With(one.Item1, one.Item2)))));

    private static readonly JsonData[] Valid =
    [
        JsonData.Parse("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":"*","Resource":["*"],"Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8"]},"DateLessThan":{"aws:CurrentTime":"2025-01-01T00:00:00Z"}}}]}"""),
        JsonData.Parse("""{"principalId":"u","policyDocument":{"Statement":{"Effect":"Deny","Action":["*"],"Resource":"*"}},"context":{"a":1},"usageIdentifierKey":"k"}"""),
        JsonData.Parse("""{"ByteMatchStatement":{"SearchString":"a","FieldToMatch":{"SingleHeader":{"Name":"b"}},"TextTransformations":[{"Priority":0,"Type":"NONE"}],"PositionalConstraint":"EXACTLY"}}"""),
        JsonData.Parse("""{"AndStatement":{"Statements":[{"NotStatement":{"Statement":{"IPSetReferenceStatement":{"Addresses":["10.0.0.0/8"]}}}},{"RegexMatchStatement":{"RegexString":"a","FieldToMatch":{"UriPath":{}}}}]}}"""),
        JsonData.Parse("""{"RateBasedStatement":{"Limit":10,"EvaluationWindowSec":60,"AggregateKeyType":"FORWARDED_IP","ForwardedIPConfig":{"HeaderName":"h","FallbackBehavior":"MATCH"},"ScopeDownStatement":{"SizeConstraintStatement":{"FieldToMatch":{"Body":{"OversizeHandling":"MATCH"}},"ComparisonOperator":"GT","Size":1}}}}"""),
    ];

    [Fact]
    public void Any_document_is_a_policy_an_answer_and_a_rule_or_is_refused_by_us() => Documents.Sample(CompileAll);

    [Fact]
    public void So_is_a_document_with_one_part_replaced() =>
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[0, 30], Documents).Sample((index, at, part) => CompileAll(Replace(Valid[index], ref at, part)));

    private static void CompileAll(JsonData document)
    {
        Refuses<PolicyException>(() => PolicyDocument.Compile(document, PolicyKind.Resource));
        Refuses<PolicyException>(() => AuthorizerAnswer.Compile(document));
        Refuses<InvalidApiDefinitionException>(() =>
        {
            var faults = new DefinitionFaults("api");
            WebFirewall.CollectFaults("stage", new WebAcl { Rules = [new WebAclRule { Name = "rule", Statement = document }] }, faults);
            faults.ThrowIfAny();
        });
    }

    // Puts the part in place of the value at that position, counted depth first.
    private static JsonData Replace(JsonData document, ref int at, JsonData part)
    {
        if (at-- == 0)
        {
            return part;
        }

        if (document is ArrayData items)
        {
            var changed = items.Items.ToArray();
            for (var i = 0; i < changed.Length; i++)
            {
                changed[i] = Replace(changed[i], ref at, part);
            }

            return JsonData.Array(changed);
        }

        if (document is ObjectData members)
        {
            foreach (var (name, value) in members)
            {
                members = members.With(name, Replace(value, ref at, part));
            }

            return members;
        }

        return document;
    }

    private static Gen<JsonData> Scalars() => Gen.OneOf(
        Words.Select(word => (JsonData)word),
        Gen.Int[-1, 100].Select(number => (JsonData)number),
        Gen.Bool.Select(boolean => (JsonData)boolean),
        Gen.Const(JsonData.Null));

    private static void Refuses<TException>(Action compile)
        where TException : Exception
    {
        try
        {
            compile();
        }
        catch (TException)
        {
            // Refused, with a message of our own.
        }
    }
}
