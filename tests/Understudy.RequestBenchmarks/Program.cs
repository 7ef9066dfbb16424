namespace Understudy.RequestBenchmarks;

/// <summary>Requests per second through an API in memory beside a bare TestServer, or the memory that a million requests take.</summary>
internal static class Program
{
    private const string Usage = """
        usage: (nothing)    requests per second: G1 open, G2 with key and usage plan, at concurrency 1 and 16, with full exchange records, with
                            capped ones and with a typed handler, each beside a bare ASP.NET Core TestServer in the same run
               --memory     the managed heap before, during and after a million requests with capped records
        """;

    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case []:
                return await RequestComparison.RunAsync();
            case ["--memory"]:
                return await RequestMemory.RunAsync();
            default:
                Console.WriteLine(Usage);
                return 2;
        }
    }
}
