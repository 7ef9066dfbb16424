namespace Understudy.Docs.Tests.Snippets;

// snippet: substitute-api-interface
public interface IOrders
{
    Task<PlacedOrder> PlaceAsync(OrderRequest request);
}
// end snippet
