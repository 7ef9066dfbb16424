using System.Globalization;
using Understudy.ApiGateway;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>Writes the calls of an API into the output of a test.</summary>
public static class ApiOutput
{
    private const int MostInFull = 10;

    /// <summary>Writes the calls that the API keeps: up to ten in full, with event, result and response; more of them a line each.</summary>
    public static void WriteTrace(this ITestOutputHelper output, RunningRestApi api)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(api);
        var exchanges = api.Exchanges;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{api.Definition.Name} ({api.Stage}), {api.ExchangeCount} call(s)"));
        if (exchanges.Count > 0)
        {
            output.WriteLine(ExecutionOutput.Indented(exchanges.Count > MostInFull ? api.ToTrace() : string.Join('\n', exchanges)));
        }
    }

    /// <summary>An API whose calls are written into the output of the test when it is disposed, whether the test passes or fails.</summary>
    /// <param name="api">The API.</param>
    /// <param name="output">The test's output.</param>
    public static TracedRestApi TracedTo(this RunningRestApi api, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(output);
        return new TracedRestApi(api, output);
    }
}
