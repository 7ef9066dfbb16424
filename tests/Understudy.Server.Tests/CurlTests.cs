using System.Diagnostics;

namespace Understudy.Server.Tests;

public class CurlTests
{
    [CurlFact]
    public async Task Curl_is_served_until_the_burst_is_used_up()
    {
        await using var api = ItemsApi.Deploy();
        await using var listener = await api.ListenAsync();
        var items = new Uri(listener.Address, "/prod/items").ToString();

        var answers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add(await CurlAsync("-s", "-w", " %{http_code}", "-H", $"x-api-key: {ItemsApi.Key}", items));
        }

        answers.Should().Equal("""{"items": []} 200""", """{"items": []} 200""", """{"message":"Too Many Requests"} 429""");
    }

    private static async Task<string> CurlAsync(params string[] arguments)
    {
        using var curl = Process.Start(new ProcessStartInfo("curl", arguments) { RedirectStandardOutput = true })!;
        var output = await curl.StandardOutput.ReadToEndAsync();
        await curl.WaitForExitAsync();
        return output;
    }
}
