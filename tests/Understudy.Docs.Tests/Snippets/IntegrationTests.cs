using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Server;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class IntegrationTests
{
    [Fact]
    public async Task Integrations_of_each_kind()
    {
        // snippet: integrations
        var definition = RestApi.Define("shop", a => a
            .Any("/legacy/{proxy+}", HttpIntegration.Proxy("https://legacy.example/{proxy}", Backend.From(request =>
                BackendResponse.Of(200, request.Uri))) with
            {
                RequestParameters = new Dictionary<string, string> { ["integration.request.path.proxy"] = "method.request.path.proxy" },
            })
            .Post("/orders", ServiceIntegration.Action("sqs", "SendMessage", message =>
                JsonData.Object(("MessageId", "m-1"), ("Received", message["MessageBody"]))) with
            {
                RequestTemplates = new Dictionary<string, string> { ["application/json"] = """{"MessageBody": $input.json('$.id')}""" },
            })
            .Options("/orders", MockIntegration.Preflight("https://shop.example"))
            .Get("/health", MockIntegration.Returns(200, """{"status": "ok"}""")));
        // end snippet

        await using var api = definition.Deploy();
        var legacy = await api.SendAsync(ApiRequest.Of("GET", "/legacy/a/b"));
        var order = await api.SendAsync(ApiRequest.Of("POST", "/orders", """{"id": 7}"""));
        legacy.Text.Should().Be("https://legacy.example/a/b");
        order.Text.Should().Be("""{"MessageId":"m-1","Received":7}""");
    }

    [Fact]
    public async Task An_API_listens_on_loopback()
    {
        var clock = new VirtualClock();
        var definition = RestApi.Define("shop", a => a.Get("/health", MockIntegration.Returns(200, """{"status": "ok"}""")));

        // snippet: listen
        await using var api = definition.Deploy(clock, stage: "prod");
        await using var listener = await api.ListenAsync();

        using var client = new HttpClient { BaseAddress = listener.Address };
        var health = await client.GetStringAsync("prod/health");
        // end snippet

        health.Should().Be("""{"status": "ok"}""");
    }
}
