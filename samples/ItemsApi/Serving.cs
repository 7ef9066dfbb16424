using Understudy.ApiGateway;
using Understudy.Server;
using Understudy.Time;

namespace ItemsApi;

/// <summary>The API on loopback, for curl and browsers.</summary>
internal static class Serving
{
    public static async Task RunAsync(int port)
    {
        var clock = new VirtualClock();
        await using var api = ItemsApiDefinition.Of(ItemsTable.WithBooks(), new OrderExecutions(clock)).Deploy(clock, stage: "prod", new RestApiOptions { AutoAdvance = true });
        await using var listener = await api.ListenAsync(port);

        Console.WriteLine($"curl -i -H 'x-api-key: {ItemsApiDefinition.ClientKey}' {listener.Address}prod/items");
        Console.WriteLine("Its clock stands still: after 100 requests the answer is 429. Press Enter to let a second pass, Ctrl+C to end.");
        while (Console.ReadLine() is not null)
        {
            await clock.AdvanceAsync(TimeSpan.FromSeconds(1));
            Console.WriteLine($"It is {clock.GetUtcNow():O}.");
        }
    }
}
