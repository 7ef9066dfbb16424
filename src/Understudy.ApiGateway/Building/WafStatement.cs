using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>Statements of web ACL rules, as the JSON of AWS WAF.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/waf/latest/APIReference/API_Statement.html">Statement</see>. Fields are named as AWS WAF names
/// them: <c>UriPath</c>, <c>QueryString</c>, <c>Method</c>, <c>Body</c>, <c>AllQueryArguments</c>, <c>SingleHeader:NAME</c> and
/// <c>SingleQueryArgument:NAME</c>; transformations too, such as <c>LOWERCASE</c> or <c>URL_DECODE</c>.</remarks>
public static class WafStatement
{
    /// <summary>The caller's address is one of these.</summary>
    /// <param name="addresses">Such as <c>192.0.2.0/24</c> or <c>2001:db8::/32</c>.</param>
    public static JsonData Addresses(params ReadOnlySpan<string> addresses) =>
        Of("IPSetReferenceStatement", ("Addresses", List(addresses)));

    /// <summary>A field has a text in a place.</summary>
    /// <param name="field">The field.</param>
    /// <param name="positionalConstraint"><c>EXACTLY</c>, <c>STARTS_WITH</c>, <c>ENDS_WITH</c>, <c>CONTAINS</c> or <c>CONTAINS_WORD</c>.</param>
    /// <param name="text">The text. Case counts.</param>
    /// <param name="transformations">Applied to the field in this order.</param>
    public static JsonData ByteMatch(string field, string positionalConstraint, string text, params ReadOnlySpan<string> transformations) =>
        Of("ByteMatchStatement",
            ("SearchString", text),
            ("FieldToMatch", Field(field)),
            ("TextTransformations", Transformations(transformations)),
            ("PositionalConstraint", positionalConstraint));

    /// <summary>A regular expression is found in a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="pattern">The expression, without look-around and back references.</param>
    /// <param name="transformations">Applied to the field in this order.</param>
    public static JsonData RegexMatch(string field, string pattern, params ReadOnlySpan<string> transformations) =>
        Of("RegexMatchStatement",
            ("RegexString", pattern),
            ("FieldToMatch", Field(field)),
            ("TextTransformations", Transformations(transformations)));

    /// <summary>The size of a field compares with a number of bytes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="comparisonOperator"><c>EQ</c>, <c>NE</c>, <c>LE</c>, <c>LT</c>, <c>GE</c> or <c>GT</c>.</param>
    /// <param name="bytes">0 or more.</param>
    public static JsonData Size(string field, string comparisonOperator, long bytes) =>
        Of("SizeConstraintStatement",
            ("FieldToMatch", Field(field)),
            ("ComparisonOperator", comparisonOperator),
            ("Size", bytes),
            ("TextTransformations", Transformations([])));

    /// <summary>An address has made more requests than the limit within the window that ends now, this one included.</summary>
    /// <param name="limit">10 and more.</param>
    /// <param name="windowInSeconds">60, 120, 300 or 600. Default 300.</param>
    /// <param name="forwardedIpHeader">The header with the address, such as <c>X-Forwarded-For</c>. Default: the address of the connection.</param>
    /// <param name="scopeDown">Which requests count. Default: all.</param>
    public static JsonData RateAbove(long limit, int windowInSeconds = 300, string? forwardedIpHeader = null, JsonData? scopeDown = null)
    {
        var body = JsonData.Object(
            ("Limit", limit),
            ("EvaluationWindowSec", windowInSeconds),
            ("AggregateKeyType", forwardedIpHeader is null ? "IP" : "FORWARDED_IP"));
        if (forwardedIpHeader is not null)
        {
            body = body.With("ForwardedIPConfig", JsonData.Object(("HeaderName", forwardedIpHeader), ("FallbackBehavior", "NO_MATCH")));
        }

        return JsonData.Object(("RateBasedStatement", scopeDown is null ? body : body.With("ScopeDownStatement", scopeDown)));
    }

    /// <summary>All statements match.</summary>
    public static JsonData And(params ReadOnlySpan<JsonData> statements) => Of("AndStatement", ("Statements", JsonData.Array(statements)));

    /// <summary>One statement or more matches.</summary>
    public static JsonData Or(params ReadOnlySpan<JsonData> statements) => Of("OrStatement", ("Statements", JsonData.Array(statements)));

    /// <summary>The statement does not match.</summary>
    public static JsonData Not(JsonData statement) => Of("NotStatement", ("Statement", statement));

    private static ObjectData Of(string kind, params ReadOnlySpan<(string Name, JsonData Value)> body) => JsonData.Object((kind, JsonData.Object(body)));

    private static ObjectData Field(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? JsonData.Object((field, JsonData.EmptyObject))
            : JsonData.Object((field[..colon], JsonData.Object(("Name", field[(colon + 1)..]))));
    }

    private static ArrayData Transformations(ReadOnlySpan<string> names)
    {
        if (names.IsEmpty)
        {
            return JsonData.Array(JsonData.Object(("Priority", 0), ("Type", "NONE")));
        }

        var items = new JsonData[names.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = JsonData.Object(("Priority", i), ("Type", names[i]));
        }

        return JsonData.ArrayOwning(items);
    }

    private static ArrayData List(ReadOnlySpan<string> texts)
    {
        var items = new JsonData[texts.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = texts[i];
        }

        return JsonData.ArrayOwning(items);
    }
}
