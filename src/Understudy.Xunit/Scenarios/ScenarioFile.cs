using Understudy.Json;

namespace Understudy.Fixtures.Scenarios;

/// <summary>Reads the list of scenarios in a file: <c>{"scenarios":[{"name":…,"input":…,"doubles":{…},"expect":{…}}]}</c>.</summary>
internal static class ScenarioFile
{
    public static IReadOnlyList<Scenario> Read(string path)
    {
        var file = Parse(path, File.ReadAllText(TestFile.Find(path)));
        if (!file.TryGet("scenarios", out var told) || told is not ArrayData scenarios)
        {
            throw new InvalidScenarioFileException(path, "$.scenarios", "is no array.", "Write {\"scenarios\": [{\"name\": \"…\", \"doubles\": {…}, \"expect\": {…}}]}.");
        }

        var read = scenarios.Select((each, index) => new Scenario(path, $"$.scenarios[{index}]", each)).ToArray();
        foreach (var (scenario, index) in scenarios.Select((each, index) => (each, index)))
        {
            new ScenarioReader(path, $"$.scenarios[{index}]", scenario).Check();
        }

        return read;
    }

    private static JsonData Parse(string path, string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException e)
        {
            throw new InvalidScenarioFileException(path, "$", e.Message, "Mend the text.");
        }
    }
}
