using CsCheck;

namespace Understudy.ApiGateway.Tests.Pipeline;

public sealed class HostileRequestTests
{
    private static readonly RestApi Api = RestApi.Define("api", a => a
        .BinaryMediaTypes("image/*")
        .BasePathMapping("api.example.com", basePath: "v1")
        .Any("/", EchoApi.Integration)
        .Any("/{id}", EchoApi.Integration)
        .Any("/files/{proxy+}", EchoApi.Integration));

    private static readonly string[] Names =
        ["", " ", "a b", "Host", "authorization", "X-Amzn-Trace-Id", "x-forwarded-for", "Accept", "Content-Type", "Content-Length", "x-api-key", "\u2615", "a:b\r\nc"];

    private static readonly string[] Hosts = ["", "localhost", "api.example.com", "API.EXAMPLE.COM", "\0", "..", "a.b.c:443"];

    [Fact]
    public void Whatever_is_sent_is_answered_and_two_runs_answer_alike()
    {
        var texts = Gen.OneOf(Gen.String, Gen.Char["/%+;&=?#{}\\.a2F\0\uD800"].Array[0, 12].Select(letters => new string(letters)));
        var headers = Gen.Select(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), texts).Array[0, 5];
        var hosts = Gen.Int[-1, Hosts.Length - 1].Select(i => i < 0 ? null : Hosts[i]);
        var requests = Gen.Select(Gen.Select(texts, texts, texts), headers, hosts, Gen.Byte.Array[0, 20], (parts, lines, host, body) => new ApiRequest
        {
            Method = parts.Item1,
            Path = parts.Item2,
            Query = parts.Item3,
            Headers = new ApiHeaders(lines.Select(line => new HeaderLine(line.Item1, line.Item2))),
            Host = host,
            Body = body,
        });

        requests.Sample(request => Answer(request) is { StatusCode: 200 or 403 } first && first.Body.Span.SequenceEqual(Answer(request).Body.Span));
    }

    private static ApiResponse Answer(ApiRequest request) => Api.Deploy().SendAsync(request).GetAwaiter().GetResult();
}
