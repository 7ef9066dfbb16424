using CsCheck;
using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions.Tests.Reading;

public class FuzzTests
{
    private const string Valid = """
        {"Comment":"ü","StartAt":"A","TimeoutSeconds":60,"States":{
        "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"a.$":"$.a[0]","b":[{"c.$":"$$.Execution.Id"}]},
        "ResultPath":"$.r","Retry":[{"ErrorEquals":["States.ALL"],"BackoffRate":1.5}],"Catch":[{"ErrorEquals":["E"],"Next":"F"}],"Next":"C"},
        "C":{"Type":"Choice","Choices":[{"And":[{"Variable":"$.a","NumericLessThan":1.5},{"Not":{"Variable":"$.s","StringMatches":"a*b"}}],"Next":"W"}],"Default":"P"},
        "W":{"Type":"Wait","Timestamp":"2030-01-31T09:30:00Z","Next":"M"},
        "M":{"Type":"Map","ItemsPath":"$.items","ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}},"End":true},
        "P":{"Type":"Parallel","Branches":[{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}],"End":true},
        "F":{"Type":"Fail","ErrorPath":"$.Error"}}}
        """;

    private const string ValidJsonata = """
        {"QueryLanguage":"JSONata","StartAt":"A","States":{
        "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"a":"{% $states.input.a[0] %}","b":["{% $x & 'ü' %}"]},
        "TimeoutSeconds":"{% 5 %}","Assign":{"x":"{% $states.result %}"},"Catch":[{"ErrorEquals":["E"],"Output":"{% $states.errorOutput %}","Next":"F"}],"Next":"C"},
        "C":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.a > 1 and $exists($x) %}","Output":{"k":1},"Next":"W"}],"Default":"M"},
        "W":{"Type":"Wait","Seconds":"{% $states.input.s %}","End":true},
        "M":{"Type":"Map","Items":"{% [1..3].{'n': $} %}","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass","Assign":{"y":1},"End":true}}},"End":true},
        "F":{"Type":"Fail","Error":"{% 'E' %}"}}}
        """;

    private static readonly string[] Fragments =
        ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\"$\"", "\"$.a[\"", "\\", "\\ud800", "\0", "é", "//", "Next", "A", ".$", "$$"];

    private static readonly string[] JsonataFragments =
        [.. Fragments, "{%", "%}", "$", "$states", ".result", "%", "(", ")", "function($v){", ":=", "/a", "*", "**", "..", "~>", "^(", "\\\"", "'"];

    [Fact]
    public void The_text_that_the_mutations_start_from_is_valid()
    {
        var machine = Definitions.Read(Valid);

        machine.Workflow.States.Should().HaveCount(6);
    }

    [Fact]
    public void A_mutated_definition_is_read_or_refused_and_never_anything_else()
    {
        var edit = Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[0, 12], Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]));
        var mutation = edit.Array[1, 4].Select(edits => edits.Aggregate(Valid, Apply));

        mutation.Sample(IsReadOrRefused, iter: 20_000);
    }

    [Fact]
    public void The_JSONata_text_that_the_mutations_start_from_is_valid()
    {
        var machine = Definitions.Read(ValidJsonata);

        machine.Workflow.States.Should().HaveCount(5);
    }

    [Fact]
    public void A_mutated_JSONata_definition_is_read_or_refused_and_never_anything_else()
    {
        var edit = Gen.Select(Gen.Int[0, ValidJsonata.Length - 1], Gen.Int[0, 12], Gen.Int[0, JsonataFragments.Length - 1].Select(i => JsonataFragments[i]));
        var mutation = edit.Array[1, 4].Select(edits => edits.Aggregate(ValidJsonata, Apply));

        mutation.Sample(IsReadOrRefused, iter: 20_000);
    }

    [Fact]
    public void A_definition_with_two_values_swapped_is_read_or_refused_and_never_anything_else()
    {
        var tokens = Valid.Split('"');
        var swap = Gen.Select(Gen.Int[0, tokens.Length - 1], Gen.Int[0, tokens.Length - 1]);

        swap.Select(pair => Swapped(tokens, pair)).Sample(IsReadOrRefused, iter: 10_000);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_never_anything_else() => Gen.String.Sample(IsReadOrRefused, iter: 5_000);

    private static string Apply(string text, (int At, int Removed, string Inserted) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Removed, text.Length - at)).Insert(at, edit.Inserted);
    }

    private static string Swapped(string[] tokens, (int, int) pair)
    {
        var swapped = (string[])tokens.Clone();
        (swapped[pair.Item1], swapped[pair.Item2]) = (swapped[pair.Item2], swapped[pair.Item1]);
        return string.Join('"', swapped);
    }

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            return DefinitionReader.Read(text, "a.json", StateMachineType.Standard) is not null;
        }
        catch (InvalidDefinitionException e)
        {
            return e.Faults.Count > 0 && e.Faults.All(fault => fault.Line > 0 && fault.Column > 0 && fault.Remedy.Length > 0);
        }
    }
}
