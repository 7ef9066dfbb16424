using Understudy.Fixtures.Files;

namespace Understudy.Fixtures.Scenarios;

/// <summary>Reads and checks the scenarios of a file, so that a fault is told when the tests are made and not inside one.</summary>
internal static class ScenarioFile
{
    private const string Form = "{\"scenarios\": [{\"name\": \"…\", \"doubles\": {…}, \"expect\": {…}}]}";

    public static IReadOnlyList<Scenario> Read(FileValue file)
    {
        var told = file.WithOnly(Form, "scenarios").Find("scenarios")?.Items ?? [];
        if (told.Count == 0)
        {
            throw file.Fault("has no list of scenarios.", $"Write {Form}.");
        }

        var names = new HashSet<string>();
        foreach (var scenario in told)
        {
            Check(scenario, names);
        }

        return [.. told.Select(each => new Scenario(each))];
    }

    private static void Check(FileValue told, HashSet<string> names)
    {
        _ = told.WithOnly("{\"name\": \"…\", \"doubles\": {…}, \"expect\": {…}}", "name", "input", "doubles", "expect");
        var name = told.Find("name") ?? throw told.Fault("has no name.", "Give it one; the runner shows it: \"name\": \"…\".");
        if (name.Text().Length == 0 || !names.Add(name.Text()))
        {
            throw name.Wrong("Give each scenario a name of its own; the runner tells them apart by it.");
        }

        _ = DoublesReader.Read(told);
        _ = ExpectationReader.Read(told);
    }
}
