using Xunit.Abstractions;

namespace Understudy.StepFunctions.Tests.Fuzzing;

public class DefinitionFuzzTests(ITestOutputHelper output)
{
    private static readonly ValidationOptions[] Options =
        [new() { Severity = ValidationSeverity.Warning }, new() { Severity = ValidationSeverity.Warning, Type = StateMachineType.Express, MaxResults = 5 }];

    [Fact]
    public void The_texts_that_inputs_are_made_from_are_sound()
    {
        var results = Seeds.Definitions.Select(text => StateMachine.Validate(text));

        results.Should().AllSatisfy(result => result.Diagnostics.Should().BeEmpty());
    }

    [Fact]
    public Task Definitions_with_changed_values_are_read_or_refused() =>
        FuzzRun.TryAsync(output, 5_000, fuzz => JsonMutation.Make(fuzz, Seeds.Definitions, Seeds.Names, Seeds.Values), IsSound);

    [Fact]
    public Task Definitions_with_damaged_text_are_read_or_refused() =>
        FuzzRun.TryAsync(output, 10_000, fuzz => TextMutation.Make(fuzz, Seeds.Definitions, Seeds.JsonFragments), IsSound);

    [Fact]
    public Task What_is_read_runs_to_an_end_or_tells_why_not() =>
        FuzzRun.TryAsync(output, 1_500, fuzz => JsonMutation.Make(fuzz, Seeds.Definitions, Seeds.Names, Seeds.Values), RunAsync);

    /// <summary>Validates and parses a definition: both must give the same verdict.</summary>
    private static bool IsSound(string text)
    {
        var results = Options.Select(options => StateMachine.Validate(text, options)).ToList();
        results.SelectMany(result => result.Diagnostics).All(HasPlace).Should().BeTrue("every diagnostic has a place and a suggestion");
        try
        {
            StateMachine.Parse(text);
            results[0].IsValid.Should().BeTrue();
            return true;
        }
        catch (InvalidDefinitionException e)
        {
            results[0].IsValid.Should().Be(e.Diagnostics.Count == 0);
            return false;
        }
    }

    private static bool HasPlace(ValidationDiagnostic diagnostic) => diagnostic.Line > 0 && diagnostic.Column > 0 && diagnostic.Suggestion.Length > 0;

    private static async Task<bool> RunAsync(string text)
    {
        const string input = """{"a":[1,2],"s":1,"t":"2030-01-31T09:30:00Z","items":[{"n":"nut","p":1}],"beat":2,"key":"k"}""";
        var machine = StateMachine.Parse(text);
        var limits = new ExecutionLimits { EventsAtOneInstant = 2_000 };
        await machine.ExecuteAsync(input, new EchoTasks(), new ExecutionOptions { Limits = limits });
        return true;
    }
}
