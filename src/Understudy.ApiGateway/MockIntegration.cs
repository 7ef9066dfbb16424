using System.Globalization;

namespace Understudy.ApiGateway;

/// <summary>MOCK integrations: API Gateway itself answers.</summary>
public static class MockIntegration
{
    /// <summary>Always the same answer.</summary>
    /// <param name="statusCode">The status, 100 to 599.</param>
    /// <param name="body">The body, a mapping template. Default none.</param>
    /// <param name="headers">Header names and their values.</param>
    public static Integration Returns(int statusCode, string body = "", params ReadOnlySpan<(string Name, string Value)> headers)
    {
        ArgumentNullException.ThrowIfNull(body);
        var mappings = new Dictionary<string, string>(headers.Length, StringComparer.Ordinal);
        foreach (var (name, value) in headers)
        {
            mappings[$"method.response.header.{name}"] = $"'{value}'";
        }

        return new Integration
        {
            Type = IntegrationType.Mock,
            RequestTemplates = new Dictionary<string, string> { ["$default"] = """{"statusCode": 200}""" }.AsReadOnly(),
            IntegrationResponses =
            [
                new IntegrationResponse
                {
                    StatusCode = statusCode.ToString(CultureInfo.InvariantCulture),
                    ResponseParameters = mappings.AsReadOnly(),
                    ResponseTemplates = new Dictionary<string, string> { ["application/json"] = body }.AsReadOnly(),
                },
            ],
        };
    }

    /// <summary>The answer to a browser's preflight, as the console's "Enable CORS" sets it up: 200 and the three headers.</summary>
    /// <param name="allowOrigin">The origin. Default any.</param>
    /// <param name="allowMethods">The methods, separated by commas.</param>
    /// <param name="allowHeaders">The headers, separated by commas. Default those the console proposes.</param>
    /// <remarks>Put it on <c>OPTIONS</c> of the resource. The other methods must send <c>Access-Control-Allow-Origin</c> themselves.
    /// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html">CORS for REST APIs</see>.</remarks>
    public static Integration Preflight(
        string allowOrigin = "*",
        string allowMethods = "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT",
        string allowHeaders = "Content-Type,X-Amz-Date,Authorization,X-Api-Key,X-Amz-Security-Token") => Returns(
        200,
        "",
        ("Access-Control-Allow-Origin", allowOrigin),
        ("Access-Control-Allow-Methods", allowMethods),
        ("Access-Control-Allow-Headers", allowHeaders));
}
