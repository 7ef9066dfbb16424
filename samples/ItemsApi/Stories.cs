using System.Text;
using Understudy.ApiGateway;
using Understudy.Time;

namespace ItemsApi;

/// <summary>What the program shows, one story after the other.</summary>
internal static class Stories
{
    public static async Task TellOfTheBurstAsync()
    {
        Console.WriteLine("The burst is served, then a token comes back every 20 ms");
        var (clock, api, client, _) = Deploy(ItemsTable.WithBooks());

        await CallAsync(client, clock, "/items", times: 101);
        clock.Advance(TimeSpan.FromMilliseconds(20));
        await CallAsync(client, clock, "/items", times: 2);

        Console.WriteLine($"  left this month: {api.UsagePlan("basic").RemainingQuota("client-1-key")} of 10000\n");
    }

    public static async Task TellOfTheQuotaAsync()
    {
        Console.WriteLine("After 10,000 requests the quota answers, until the month turns");
        var (clock, api, client, _) = Deploy(ItemsTable.WithBooks());
        api.UsagePlan("basic").SetRemainingQuota("client-1-key", 1);

        await CallAsync(client, clock, "/items", times: 2);
        clock.AdvanceTo(new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero));
        await CallAsync(client, clock, "/items", times: 1);
        Console.WriteLine();
    }

    public static async Task TellOfTheFailingTableAsync()
    {
        Console.WriteLine("The table fails, and the browser may read why");
        var (_, _, client, _) = Deploy(new BrokenTable());

        var response = await client.GetAsync("/items");

        Console.WriteLine($"  {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        Console.WriteLine($"  Access-Control-Allow-Origin: {response.Headers.GetValues("Access-Control-Allow-Origin").Single()}\n");
    }

    public static async Task TellOfTheOrderAsync()
    {
        Console.WriteLine("An order is accepted at once; its workflow goes on as the clock does");
        var (clock, _, client, orders) = Deploy(ItemsTable.WithBooks());

        var accepted = await client.PostAsync("/orders", new StringContent("""{"orderId": 42, "items": ["book"]}""", Encoding.UTF8, "application/json"));
        Console.WriteLine($"  +{clock.Elapsed.TotalSeconds} s  {(int)accepted.StatusCode} {await accepted.Content.ReadAsStringAsync()}");
        foreach (var pause in new[] { 0, 7, 10 })
        {
            await clock.AdvanceAsync(TimeSpan.FromSeconds(pause));
            Console.WriteLine($"  +{clock.Elapsed.TotalSeconds} s  {await client.GetStringAsync("/orders/order-42")}");
        }

        Console.WriteLine();
        Console.WriteLine(orders.Host.Executions[0].History.ToTrace());
    }

    private static (VirtualClock Clock, RunningRestApi Api, HttpClient Client, OrderExecutions Orders) Deploy(IItemsTable table)
    {
        var clock = new VirtualClock();
        var orders = new OrderExecutions(clock);
        var api = ItemsApiDefinition.Of(table, orders).Deploy(clock, stage: "prod");
        return (clock, api, api.CreateClient(ItemsApiDefinition.ClientKey), orders);
    }

    // Equal answers in a row are told once.
    private static async Task CallAsync(HttpClient client, VirtualClock clock, string path, int times)
    {
        var answers = new List<string>();
        for (var i = 0; i < times; i++)
        {
            var response = await client.GetAsync(path);
            answers.Add(response.IsSuccessStatusCode ? $"{(int)response.StatusCode}" : $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        foreach (var group in answers.CountBy(answer => answer))
        {
            Console.WriteLine($"  {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss.fff}  {group.Value,4} x {group.Key}");
        }
    }

    private sealed class BrokenTable : IItemsTable
    {
        public Task<IReadOnlyList<Item>> ScanAsync() => throw new InvalidOperationException("The table is being restored.");
    }
}
