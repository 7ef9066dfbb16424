using System.Text;
using Understudy.ApiGateway.Networks;
using Understudy.ApiGateway.Patterns;
using Understudy.Json;

namespace Understudy.ApiGateway.Firewall;

/// <summary>Compiles the statement of a rule from the JSON of AWS WAF.</summary>
internal sealed class StatementCompiler(IReadOnlyDictionary<string, IReadOnlyList<string>> ipSets, string rule)
{
    private const int DeepestNesting = 20;
    private const string Supported =
        "ByteMatchStatement, RegexMatchStatement, SizeConstraintStatement, IPSetReferenceStatement, RateBasedStatement, AndStatement, OrStatement and NotStatement";

    /// <exception cref="WafFault">The statement is wrong or not supported.</exception>
    public IWafCondition Compile(JsonData statement)
    {
        var (kind, body) = Only(statement);
        return kind == "RateBasedStatement" ? Rate(body) : Nested(kind, body, depth: 0);
    }

    private IWafCondition Nested(JsonData statement, int depth)
    {
        var (kind, body) = Only(statement);
        return Nested(kind, body, depth);
    }

    private IWafCondition Nested(string kind, ObjectData body, int depth) => kind switch
    {
        _ when depth > DeepestNesting => throw Fault($"its statements nest deeper than {DeepestNesting}"),
        "AndStatement" => new AllConditions(Statements(kind, body, depth)),
        "OrStatement" => new AnyCondition(Statements(kind, body, depth)),
        "NotStatement" => new NotCondition(Nested(Member(kind, body, "Statement"), depth + 1)),
        "ByteMatchStatement" => ByteMatch(body),
        "RegexMatchStatement" => Pattern(body),
        "SizeConstraintStatement" => Size(body),
        "IPSetReferenceStatement" => Addresses(body),
        "GeoMatchStatement" => throw Fault("GeoMatchStatement is not supported, because a test has no addresses of countries; write an IPSetReferenceStatement"),
        "RateBasedStatement" => throw Fault("a RateBasedStatement may not stand inside another statement; give it a ScopeDownStatement instead"),
        _ => throw Fault($"{kind} is not supported; supported are {Supported}"),
    };

    private IWafCondition[] Statements(string kind, ObjectData body, int depth)
    {
        if (Member(kind, body, "Statements") is not ArrayData { Count: >= 2 } list)
        {
            throw Fault($"{kind}.Statements must be a list of two statements or more");
        }

        return [.. list.Select(statement => Nested(statement, depth + 1))];
    }

    private FieldCondition ByteMatch(ObjectData body)
    {
        const string kind = "ByteMatchStatement";
        var search = body.TryGet("SearchStringBase64", out var encoded)
            ? FromBase64(encoded.AsString())
            : Text(kind, body, "SearchString");
        var constraint = Text(kind, body, "PositionalConstraint");
        Func<string, bool> test = constraint switch
        {
            "EXACTLY" => text => text == search,
            "STARTS_WITH" => text => text.StartsWith(search, StringComparison.Ordinal),
            "ENDS_WITH" => text => text.EndsWith(search, StringComparison.Ordinal),
            "CONTAINS" => text => text.Contains(search, StringComparison.Ordinal),
            "CONTAINS_WORD" => text => Words.Contain(text, search),
            _ => throw Fault($"{kind}.PositionalConstraint is \"{constraint}\"; write EXACTLY, STARTS_WITH, ENDS_WITH, CONTAINS or CONTAINS_WORD"),
        };
        return new FieldCondition(Field(kind, body), test);
    }

    private FieldCondition Pattern(ObjectData body)
    {
        const string kind = "RegexMatchStatement";
        return BoundedPattern.TryCompile(Text(kind, body, "RegexString"), ignoreCase: false, out var pattern, out var fault)
            ? new FieldCondition(Field(kind, body), text => pattern.IsMatch(text))
            : throw Fault($"{kind}: {fault}");
    }

    private FieldCondition Size(ObjectData body)
    {
        const string kind = "SizeConstraintStatement";
        var size = Number(kind, body, "Size", 0, 21_474_836_480);
        var comparison = Text(kind, body, "ComparisonOperator");
        Func<int, bool> test = comparison switch
        {
            "EQ" => length => length == size,
            "NE" => length => length != size,
            "LE" => length => length <= size,
            "LT" => length => length < size,
            "GE" => length => length >= size,
            "GT" => length => length > size,
            _ => throw Fault($"{kind}.ComparisonOperator is \"{comparison}\"; write EQ, NE, LE, LT, GE or GT"),
        };
        return new FieldCondition(Field(kind, body), text => test(Encoding.UTF8.GetByteCount(text)));
    }

    private AddressCondition Addresses(ObjectData body)
    {
        const string kind = "IPSetReferenceStatement";
        IReadOnlyList<string> texts;
        if (body.TryGet("Addresses", out var inline))
        {
            texts = [.. Items(kind, "Addresses", inline).Select(item => item.AsString())];
        }
        else if (!ipSets.TryGetValue(Text(kind, body, "ARN"), out texts!))
        {
            throw Fault($"the web ACL has no IP set \"{Text(kind, body, "ARN")}\"; add it to IpSets");
        }

        var ranges = new AddressRange[texts.Count];
        for (var i = 0; i < ranges.Length; i++)
        {
            if (!AddressRange.TryParse(texts[i], out ranges[i]))
            {
                throw Fault($"\"{texts[i]}\" is no address range; write one such as 192.0.2.0/24 or 2001:db8::/32");
            }
        }

        return new AddressCondition(ranges, Source(kind, body, "IPSetForwardedIPConfig"));
    }

    private RateCondition Rate(ObjectData body)
    {
        const string kind = "RateBasedStatement";
        var limit = Number(kind, body, "Limit", 10, 2_000_000_000);
        var window = body.TryGet("EvaluationWindowSec", out var seconds) ? seconds.AsInt64() : 300;
        if (window is not (60 or 120 or 300 or 600))
        {
            throw Fault($"{kind}.EvaluationWindowSec is {window}; write 60, 120, 300 or 600");
        }

        var key = body.TryGet("AggregateKeyType", out var type) ? type.AsString() : "IP";
        var source = key switch
        {
            "IP" => AddressSource.OfConnection,
            "FORWARDED_IP" => Source(kind, body, "ForwardedIPConfig") is { IsForwarded: true } forwarded
                ? forwarded
                : throw Fault($"{kind}: FORWARDED_IP needs a ForwardedIPConfig with a HeaderName"),
            "CONSTANT" => null,
            _ => throw Fault($"{kind}.AggregateKeyType is \"{key}\"; supported are IP, FORWARDED_IP and CONSTANT"),
        };
        var scope = body.TryGet("ScopeDownStatement", out var statement) ? Nested(statement, depth: 1) : null;
        return new RateCondition((int)limit, window * TimeSpan.TicksPerSecond, source, scope);
    }

    private AddressSource Source(string kind, ObjectData body, string name)
    {
        if (!body.TryGet(name, out var json) || json is not ObjectData config)
        {
            return AddressSource.OfConnection;
        }

        var position = config.TryGet("Position", out var where) ? where.AsString() : "FIRST";
        var fallback = config.TryGet("FallbackBehavior", out var behavior) ? behavior.AsString() : "NO_MATCH";
        return (position, fallback) switch
        {
            ("FIRST" or "LAST" or "ANY", "MATCH" or "NO_MATCH") =>
                AddressSource.OfHeader(Text($"{kind}.{name}", config, "HeaderName"), position, matchesWithout: fallback == "MATCH"),
            _ => throw Fault($"{kind}.{name}: write FIRST, LAST or ANY as Position and MATCH or NO_MATCH as FallbackBehavior"),
        };
    }

    private WafField Field(string kind, ObjectData body)
    {
        var (name, options) = Only(Member(kind, body, "FieldToMatch"));
        FieldPart part = name switch
        {
            "UriPath" => FieldPart.UriPath,
            "QueryString" => FieldPart.QueryString,
            "Method" => FieldPart.Method,
            "Body" => FieldPart.Body,
            "AllQueryArguments" => FieldPart.AllQueryArguments,
            "SingleHeader" => FieldPart.Header,
            "SingleQueryArgument" => FieldPart.QueryArgument,
            _ => throw Fault($"{kind}.FieldToMatch.{name} is not supported; supported are UriPath, QueryString, SingleQueryArgument, AllQueryArguments, SingleHeader, Method and Body"),
        };
        var key = part is FieldPart.Header or FieldPart.QueryArgument ? Text($"{kind}.FieldToMatch.{name}", options, "Name") : "";
        var oversize = options.TryGet("OversizeHandling", out var handling) ? handling.AsString() : "CONTINUE";
        if (oversize is not ("CONTINUE" or "MATCH" or "NO_MATCH"))
        {
            throw Fault($"{kind}.FieldToMatch.Body.OversizeHandling is \"{oversize}\"; write CONTINUE, MATCH or NO_MATCH");
        }

        return new WafField(part, key, oversize, Transformations(kind, body));
    }

    private Func<string, string>[] Transformations(string kind, ObjectData body)
    {
        if (!body.TryGet("TextTransformations", out var json))
        {
            return [];
        }

        return
        [
            .. Items(kind, "TextTransformations", json)
                .OrderBy(item => item.TryGet("Priority", out var priority) ? priority.AsInt64() : 0)
                .Select(item => Text($"{kind}.TextTransformations", item as ObjectData ?? throw Fault($"{kind}.TextTransformations has the element {item}"), "Type"))
                .Where(name => name != "NONE")
                .Select(name => TextTransformations.Of(name) ?? throw Fault(
                    $"{kind}: the text transformation \"{name}\" is not supported; supported are {TextTransformations.Names}")),
        ];
    }

    private string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count)
            ? Encoding.UTF8.GetString(bytes, 0, count)
            : throw Fault($"ByteMatchStatement.SearchStringBase64 is \"{text}\", which is no base64");
    }

    private (string Kind, ObjectData Body) Only(JsonData json) => json is ObjectData { Count: 1 } statement && statement.Values[0] is ObjectData body
        ? (statement.Names[0], body)
        : throw Fault($"{Shown(json)} must be an object with one member that names its kind, such as {{\"UriPath\":{{}}}} or {{\"ByteMatchStatement\":{{...}}}}");

    private JsonData Member(string kind, ObjectData body, string name) =>
        body.TryGet(name, out var value) ? value : throw Fault($"{kind} has no {name}");

    private string Text(string kind, ObjectData body, string name) =>
        Member(kind, body, name) is StringData { Value.Length: > 0 } text ? text.Value : throw Fault($"{kind}.{name} must be a text");

    private ArrayData Items(string kind, string name, JsonData json) => json as ArrayData ?? throw Fault($"{kind}.{name} must be a list");

    private long Number(string kind, ObjectData body, string name, long least, long most) =>
        Member(kind, body, name).TryGetInt64(out var value) && value >= least && value <= most
            ? value
            : throw Fault($"{kind}.{name} is {Shown(body[name])}; it must be a whole number, {least} to {most}");

    private WafFault Fault(string message) => new($"rule \"{rule}\": {message}.");

    private static string Shown(JsonData json)
    {
        const int longest = 100;
        return json.Utf8Length > longest ? json.ToString()[..longest] + "..." : json.ToString();
    }
}
