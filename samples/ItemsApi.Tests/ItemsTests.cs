using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Xunit;

namespace ItemsApi.Tests;

public class ItemsTests
{
    private sealed record Items(Item[] List);

    [Fact]
    public async Task The_items_come_from_the_table_and_a_browser_may_read_them()
    {
        var table = Substitute.For<IItemsTable>();
        table.ScanAsync().Returns([new Item("7", "Krabat", 8.20m)]);
        await using var shop = new ItemsApiFixture(table);

        var response = await shop.Client.GetAsync("/items");

        response.Should().HaveStatusCode(HttpStatusCode.OK);
        response.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"items":[{"id":"7","name":"Krabat","price":8.20}]}""");
    }

    [Fact]
    public async Task A_table_that_fails_is_a_500_with_its_reason()
    {
        var table = Substitute.For<IItemsTable>();
        table.ScanAsync().ThrowsAsync(new TimeoutException("The table did not answer."));
        await using var shop = new ItemsApiFixture(table);

        var response = await shop.Client.GetAsync("/items");

        response.Should().HaveStatusCode(HttpStatusCode.InternalServerError);
        (await response.Content.ReadFromJsonAsync<Dictionary<string, string>>())
            .Should().Contain("error", "The items cannot be read.").And.Contain("detail", "The table did not answer.");
    }

    [Fact]
    public async Task The_function_is_given_a_real_proxy_event()
    {
        await using var shop = new ItemsApiFixture();

        await shop.Client.GetAsync("/items?sort=price");

        var received = shop.Api.Exchanges.Should().ContainSingle().Which.IntegrationEvent!;
        received["resource"].AsString().Should().Be("/items");
        received["queryStringParameters"]["sort"].AsString().Should().Be("price");
        received["requestContext"]["stage"].AsString().Should().Be("prod");
    }

    [Fact]
    public async Task A_preflight_is_answered_without_a_key()
    {
        await using var shop = new ItemsApiFixture();
        using var stranger = shop.Api.CreateClient();

        var response = await stranger.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/items"));

        response.Should().HaveStatusCode(HttpStatusCode.OK);
        response.Headers.GetValues("Access-Control-Allow-Methods").Should().Equal("GET,OPTIONS");
    }
}
