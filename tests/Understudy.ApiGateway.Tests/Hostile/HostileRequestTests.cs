using System.Globalization;
using System.Text;
using Understudy.Json;
using Xunit.Abstractions;

namespace Understudy.ApiGateway.Tests.Hostile;

/// <summary>Requests that no decent client sends: each is answered, none hangs or throws.</summary>
public class HostileRequestTests(ITestOutputHelper output)
{
    private const int Tries = 4_000;

    private static readonly RestApi Api = RestApi.Define("hostile", api =>
    {
        api.Model("Order", JsonData.Parse("""{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^(a+)+$"}}}"""));
        api.RequestValidator("all", validateRequestBody: true, validateRequestParameters: true);
        api.BinaryMediaTypes("image/*");
        api.Post("/echo/{proxy+}", LambdaProxy.To<JsonData, JsonData>(request => JsonData.Object(("statusCode", 200), ("body", request["path"]))));
        api.Post("/validated", MockIntegration.Returns(200)).ValidatedBy("all").RequestModel("Order").RequestParameter("method.request.querystring.q", required: true);
        api.Post("/template", MockIntegration.Returns(200, "$input.path('$.a.b[0]')") with
        {
            RequestTemplates = new Dictionary<string, string> { ["$default"] = """#foreach($x in $input.path('$.list'))#end{"statusCode": 200, "h": "$util.escapeJavaScript($input.params('h'))"}""" },
        });
        api.Post("/http/{id}", HttpIntegration.Proxy("https://backend.example/{id}", Backend.From(request => BackendResponse.Of(200, request.Text))) with
        {
            RequestParameters = new Dictionary<string, string>
            {
                ["integration.request.path.id"] = "method.request.path.id",
                ["integration.request.header.X-A"] = "method.request.body.a",
            },
        });
    });

    private static readonly string[] Paths = ["/echo/", "/validated", "/template", "/http/", "/", "//", "/echo/%zz", "/http/%00", "/echo/%ff%fe", "/nothing"];

    private static readonly string[] Bodies =
    [
        "", "{", "{\"a\":", "[[[[", "null", "\"text\"", "{\"id\":1}", "{\"list\":[1,2,3],\"a\":{\"b\":[{}]}}", "\ud800", "{\"a\":\"\\ud800\"}", "1e999", "{\"id\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}",
    ];

    [Fact]
    public async Task Every_request_is_answered()
    {
        var random = new Random(7);
        await using var api = Api.Deploy(options: new RestApiOptions { AccountThrottle = null });

        for (var i = 0; i < Tries; i++)
        {
            var request = Next(random);
            var response = await api.SendAsync(request);
            response.StatusCode.Should().BeInRange(200, 599, "it was {0} {1}?{2}", request.Method, request.Path, request.Query);
        }

        output.WriteLine($"{Tries} requests");
    }

    [Theory]
    [InlineData("/template", 200, 500)]
    [InlineData("/validated?q=1", 400, 400)]
    [InlineData("/http/1", 400, 400)]
    public async Task A_body_of_a_hundred_thousand_brackets_is_answered(string path, int atLeast, int atMost)
    {
        await using var api = Api.Deploy();
        var body = "{\"a\":" + new string('[', 100_000);

        var response = await api.SendAsync(ApiRequest.Of("POST", path, body, ("Content-Type", "application/json")));

        response.StatusCode.Should().BeInRange(atLeast, atMost);
    }

    [Fact]
    public async Task A_pattern_that_would_backtrack_without_end_is_decided()
    {
        await using var api = Api.Deploy();
        var body = "{\"id\":\"" + new string('a', 50_000) + "!\"}";

        var response = await api.SendAsync(ApiRequest.Of("POST", "/validated?q=1", body, ("Content-Type", "application/json")));

        (response.StatusCode, response.Text).Should().Be((400, """{"message": "Invalid request body"}"""));
    }

    private static ApiRequest Next(Random random)
    {
        var headers = new List<HeaderLine>();
        for (var i = random.Next(4); i > 0; i--)
        {
            headers.Add(new HeaderLine(Pick(random, "Content-Type", "h", "Accept", "X-Amzn-Trace-Id", "X-Forwarded-For", ""), Text(random)));
        }

        return new ApiRequest
        {
            Method = Pick(random, "POST", "POST", "POST", "GET", "OPTIONS", "BREW", ""),
            Path = Paths[random.Next(Paths.Length)] + (random.Next(3) == 0 ? Text(random) : ""),
            Query = random.Next(2) == 0 ? "q=" + Text(random) : Text(random),
            Headers = new ApiHeaders(headers),
            Body = random.Next(4) == 0 ? Bytes(random) : Encoding.UTF8.GetBytes(Bodies[random.Next(Bodies.Length)]),
        };
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(12); i > 0; i--)
        {
            text.Append(random.Next(5) == 0
                ? "%" + random.Next(256).ToString("x2", CultureInfo.InvariantCulture)
                : ((char)random.Next(random.Next(2) == 0 ? 128 : 0x10000)).ToString());
        }

        return text.ToString();
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(64)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
