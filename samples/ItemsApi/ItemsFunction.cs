namespace ItemsApi;

/// <summary>The Lambda function behind GET /items.</summary>
public sealed class ItemsFunction(IItemsTable table)
{
    public async Task<ProxyResponse> HandleAsync(ProxyRequest request)
    {
        try
        {
            return ProxyResponse.Of(200, new { items = await table.ScanAsync() });
        }
        catch (Exception e)
        {
            return ProxyResponse.Of(500, new { error = "The items cannot be read.", detail = e.Message });
        }
    }
}
