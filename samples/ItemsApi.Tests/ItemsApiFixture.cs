using System.Text;
using Understudy.ApiGateway;
using Understudy.Time;

namespace ItemsApi.Tests;

/// <summary>The API deployed afresh: full buckets, a whole quota, no orders.</summary>
internal sealed class ItemsApiFixture : IAsyncDisposable
{
    public ItemsApiFixture(IItemsTable? table = null)
    {
        Orders = new OrderExecutions(Clock);
        Api = ItemsApiDefinition.Of(table ?? ItemsTable.WithBooks(), Orders).Deploy(Clock, stage: "prod");
        Client = Api.CreateClient(ItemsApiDefinition.ClientKey);
    }

    public VirtualClock Clock { get; } = new();

    public OrderExecutions Orders { get; }

    public RunningRestApi Api { get; }

    public HttpClient Client { get; }

    public Task<HttpResponseMessage> OrderAsync(int orderId) =>
        Client.PostAsync("/orders", new StringContent($$"""{"orderId": {{orderId}}, "items": ["book"]}""", Encoding.UTF8, "application/json"));

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return Api.DisposeAsync();
    }
}
