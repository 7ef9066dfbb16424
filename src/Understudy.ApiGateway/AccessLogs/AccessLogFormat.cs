using Understudy.ApiGateway.Variables;

namespace Understudy.ApiGateway;

/// <summary>A format of access-log lines: text with <c>$context</c> variables.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Set up CloudWatch logging for REST
/// APIs</see>. A variable without a value is a hyphen.</remarks>
public sealed class AccessLogFormat
{
    /// <summary>Common Log Format.</summary>
    public static readonly AccessLogFormat Clf = Parse(
        "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] \"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength $context.requestId $context.extendedRequestId");

    /// <summary>A JSON object.</summary>
    public static readonly AccessLogFormat Json = Parse(
        "{ \"requestId\":\"$context.requestId\", \"extendedRequestId\":\"$context.extendedRequestId\", \"ip\": \"$context.identity.sourceIp\", \"caller\":\"$context.identity.caller\", \"user\":\"$context.identity.user\", \"requestTime\":\"$context.requestTime\", \"httpMethod\":\"$context.httpMethod\", \"resourcePath\":\"$context.resourcePath\", \"status\":\"$context.status\", \"protocol\":\"$context.protocol\", \"responseLength\":\"$context.responseLength\" }");

    /// <summary>An XML element.</summary>
    public static readonly AccessLogFormat Xml = Parse(
        "<request id=\"$context.requestId\"> <extendedRequestId>$context.extendedRequestId</extendedRequestId> <ip>$context.identity.sourceIp</ip> <caller>$context.identity.caller</caller> <user>$context.identity.user</user> <requestTime>$context.requestTime</requestTime> <httpMethod>$context.httpMethod</httpMethod> <resourcePath>$context.resourcePath</resourcePath> <status>$context.status</status> <protocol>$context.protocol</protocol> <responseLength>$context.responseLength</responseLength> </request>");

    /// <summary>Comma separated values.</summary>
    public static readonly AccessLogFormat Csv = Parse(
        "$context.identity.sourceIp,$context.identity.caller,$context.identity.user,$context.requestTime,$context.httpMethod,$context.resourcePath,$context.protocol,$context.status,$context.responseLength,$context.requestId,$context.extendedRequestId");

    private const string Missing = "-";

    private readonly VariableTemplate _template;

    private AccessLogFormat(string text)
    {
        Text = text;
        _template = VariableTemplate.Parse(text);
    }

    /// <summary>The format as it was written.</summary>
    public string Text { get; }

    /// <summary>Reads a format.</summary>
    public static AccessLogFormat Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AccessLogFormat(text);
    }

    /// <summary>The line of an exchange.</summary>
    public string Render(ApiExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return _template.Render(exchange.Call, Missing);
    }

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
