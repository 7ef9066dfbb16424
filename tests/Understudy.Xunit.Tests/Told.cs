using Understudy.Fixtures.Files;
using Understudy.Fixtures.Scenarios;
using Understudy.Json;

namespace Understudy.Fixtures.Tests;

/// <summary>Scenarios out of text, as if it stood in a file.</summary>
internal static class Told
{
    public static IReadOnlyList<Scenario> File(string json) => ScenarioFile.Read(new FileValue("pay.scenarios.json", "$", JsonData.Parse(json)));

    public static Scenario Scenario(string doubles, string expect, string name = "paying") =>
        File($$"""{"scenarios": [{"name": "{{name}}", "doubles": {{doubles}}, "expect": {{expect}}}]}""")[0];
}
