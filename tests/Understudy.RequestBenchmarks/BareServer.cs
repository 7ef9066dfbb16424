using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Understudy.RequestBenchmarks;

/// <summary>What a team writes that has no harness: a TestServer whose endpoint makes an event, calls the handler and writes its answer.</summary>
/// <remarks>Less than API Gateway does: no stages, no routing rules, few headers, one key without a bucket, no record of the calls.</remarks>
internal static class BareServer
{
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var server = builder.Build();
        server.MapGet("/orders/{id}", InvokeAsync);
        server.MapGet("/keyed/{id}", InvokeKeyedAsync);
        await server.StartAsync();
        return server;
    }

    private static Task InvokeKeyedAsync(HttpContext context)
    {
        if (context.Request.Headers["x-api-key"] == Route.Key)
        {
            return InvokeAsync(context);
        }

        context.Response.StatusCode = 403;
        return context.Response.WriteAsync("""{"message":"Forbidden"}""");
    }

    private static async Task InvokeAsync(HttpContext context)
    {
        var answer = Handle(EventOf(context.Request));
        context.Response.StatusCode = (int)answer["statusCode"]!;
        foreach (var (name, value) in answer["headers"]!.AsObject())
        {
            context.Response.Headers[name] = (string?)value;
        }

        await context.Response.WriteAsync((string)answer["body"]!);
    }

    private static JsonObject EventOf(HttpRequest request)
    {
        var (headers, multiValueHeaders) = Maps(request.Headers);
        var (query, multiValueQuery) = Maps(request.Query);
        return new JsonObject
        {
            ["resource"] = "/orders/{id}",
            ["path"] = request.Path.Value,
            ["httpMethod"] = request.Method,
            ["headers"] = headers,
            ["multiValueHeaders"] = multiValueHeaders,
            ["queryStringParameters"] = query,
            ["multiValueQueryStringParameters"] = multiValueQuery,
            ["pathParameters"] = new JsonObject { ["id"] = request.RouteValues["id"]?.ToString() },
            ["stageVariables"] = null,
            ["requestContext"] = new JsonObject
            {
                ["accountId"] = "123456789012",
                ["apiId"] = "api",
                ["stage"] = "prod",
                ["requestId"] = Guid.NewGuid().ToString(),
                ["httpMethod"] = request.Method,
                ["path"] = request.Path.Value,
                ["protocol"] = "HTTP/1.1",
                ["requestTimeEpoch"] = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
                ["identity"] = new JsonObject { ["sourceIp"] = "127.0.0.1" },
            },
            ["body"] = null,
            ["isBase64Encoded"] = false,
        };
    }

    private static (JsonObject Single, JsonObject Multi) Maps(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> values)
    {
        var single = new JsonObject();
        var multi = new JsonObject();
        foreach (var (name, all) in values)
        {
            single[name] = all[^1];
            multi[name] = new JsonArray([.. all.Select(value => (JsonNode?)value)]);
        }

        return (single, multi);
    }

    private static JsonObject Handle(JsonObject request) => new()
    {
        ["statusCode"] = 200,
        ["headers"] = new JsonObject { ["content-type"] = "application/json" },
        ["body"] = new JsonObject
        {
            ["id"] = (string?)request["pathParameters"]!["id"],
            ["q"] = (string?)request["queryStringParameters"]!["q"],
        }.ToJsonString(),
    };
}
