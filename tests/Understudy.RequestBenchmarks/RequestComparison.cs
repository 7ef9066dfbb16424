using System.Globalization;
using Microsoft.AspNetCore.TestHost;

namespace Understudy.RequestBenchmarks;

/// <summary>Requests per second of the API and of the bare server, measured in turns in one process.</summary>
internal static class RequestComparison
{
    private const int Requests = 20_000;
    private const int Rounds = 5;

    private static readonly int[] Concurrencies = [1, 16];

    public static async Task<int> RunAsync()
    {
        await using var bare = await BareServer.StartAsync();
        await using var api = OrdersApi.Deploy();
        await using var typed = OrdersApi.DeployTyped();
        await using var capped = OrdersApi.Deploy(exchangeCapacity: 100);
        using var bareClient = bare.GetTestClient();
        using var client = api.CreateClient();
        using var typedClient = typed.CreateClient();
        using var cappedClient = capped.CreateClient();
        (string Name, HttpClient Client)[] peers = [("testserver", bareClient), ("api", client), ("api-typed", typedClient), ("api-100-records", cappedClient)];

        foreach (var (_, warmed) in peers)
        {
            await WarmAsync(warmed);
        }

        foreach (var route in Route.All)
        {
            foreach (var concurrency in Concurrencies)
            {
                await CompareAsync(peers, route, concurrency);
            }
        }

        return 0;
    }

    // The JIT's tiers need several rounds, and time in between.
    private static async Task WarmAsync(HttpClient client)
    {
        for (var round = 0; round < 3; round++)
        {
            foreach (var route in Route.All)
            {
                await RequestLoad.RunAsync(client, route, 16, Requests);
            }

            await Task.Delay(200);
        }
    }

    private static async Task CompareAsync((string Name, HttpClient Client)[] peers, Route route, int concurrency)
    {
        var rates = peers.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var peer = 0; peer < peers.Length; peer++)
            {
                rates[peer].Add(await RequestLoad.RunAsync(peers[peer].Client, route, concurrency, Requests));
            }
        }

        var medians = Array.ConvertAll(rates, rate => rate.Order().ElementAt(rate.Count / 2));
        for (var peer = 0; peer < peers.Length; peer++)
        {
            Print($"{route.Name}-c{concurrency} {peers[peer].Name}", medians[peer], "req/s");
        }

        for (var peer = 1; peer < peers.Length; peer++)
        {
            Print($"{route.Name}-c{concurrency} {peers[peer].Name}", medians[peer] / medians[0], "of-testserver");
        }
    }

    private static void Print(string name, double figure, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {(figure < 100 ? Math.Round(figure, 2) : Math.Round(figure))} {unit}"));
}
