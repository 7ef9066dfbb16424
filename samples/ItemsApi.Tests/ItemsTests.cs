using FluentAssertions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Understudy.Assertions;
using Xunit;

namespace ItemsApi.Tests;

public class ItemsTests
{
    [Fact]
    public async Task The_items_come_from_the_table_and_a_browser_may_read_them()
    {
        var table = Substitute.For<IItemsTable>();
        table.ScanAsync().Returns([new Item("7", "Krabat", 8.20m)]);
        await using var shop = new ItemsApiFixture(table);

        var response = await shop.Client.GetAsync("/items");

        response.Should().HaveStatus(200).And.AllowOrigin("https://shop.example")
            .And.HaveJsonBody(new { items = new[] { new { id = "7", name = "Krabat", price = 8.20m } } });
    }

    [Fact]
    public async Task A_table_that_fails_is_a_500_with_its_reason()
    {
        var table = Substitute.For<IItemsTable>();
        table.ScanAsync().ThrowsAsync(new TimeoutException("The table did not answer."));
        await using var shop = new ItemsApiFixture(table);

        var response = await shop.Client.GetAsync("/items");

        response.Should().HaveStatus(500).And.AllowOrigin("https://shop.example")
            .And.HaveJsonBody(new { error = "The items cannot be read.", detail = "The table did not answer." });
    }

    [Fact]
    public async Task The_function_is_given_a_real_proxy_event()
    {
        await using var shop = new ItemsApiFixture();

        await shop.Client.GetAsync("/items?sort=price");

        shop.Api.Should().HaveInvoked("GET /items", times: 1)
            .WithEvent(new { resource = "/items", queryStringParameters = new { sort = "price" }, requestContext = new { stage = "prod" } });
    }

    [Fact]
    public async Task A_preflight_is_answered_without_a_key()
    {
        await using var shop = new ItemsApiFixture();
        using var stranger = shop.Api.CreateClient();

        var response = await stranger.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/items"));

        response.Should().HaveStatus(200).And.HaveHeader("Access-Control-Allow-Methods", "GET,OPTIONS");
    }
}
