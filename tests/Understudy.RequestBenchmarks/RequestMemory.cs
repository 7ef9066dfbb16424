using System.Globalization;

namespace Understudy.RequestBenchmarks;

/// <summary>Whether memory stays flat over a million requests when the records are capped.</summary>
internal static class RequestMemory
{
    private const int Requests = 1_000_000;
    private const int Steps = 10;

    public static async Task<int> RunAsync()
    {
        await using var api = OrdersApi.Deploy(exchangeCapacity: 1000);
        using var client = api.CreateClient();
        await RequestLoad.RunAsync(client, Route.All[1], 16, 20_000);

        Print(0);
        for (var step = 1; step <= Steps; step++)
        {
            await RequestLoad.RunAsync(client, Route.All[1], 16, Requests / Steps);
            Print(step * (Requests / Steps));
        }

        return 0;
    }

    private static void Print(int requests)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1024.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heap-after-{requests} {heap:F0} KiB"));
    }
}
