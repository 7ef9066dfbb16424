namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>Writes random states as a definition, giving each a name and its successor.</summary>
internal sealed class MachineWriter
{
    private int _names;

    public string Write(RandomState[] states)
    {
        var first = _names + 1;
        _names += states.Length;
        var fields = states.Select((state, i) => $"\"S{first + i}\":{State(state, first + i, states.Length - 1 - i)}").ToList();
        return $$$"""{"StartAt":"S{{{first}}}","States":{{{{string.Join(",", fields)}}}}}""";
    }

    private string State(RandomState state, int name, int left) => (state.Type, left) switch
    {
        (StateType.Fail, 0) => $$"""{"Type":"Fail","Error":"Given.Up","Cause":"{{state.Number}}"}""",
        (StateType.Choice or StateType.Succeed, 0) => """{"Type":"Succeed"}""",
        (StateType.Choice, _) => $$"""
            {"Type":"Choice","Choices":[{"Variable":"$.n","NumericGreaterThan":{{state.Number}},"Next":"S{{name + Math.Min(left, 2)}}"}],"Default":"S{{name + 1}}"}
            """,
        (StateType.Wait, _) => $$"""{"Type":"Wait","Seconds":{{state.Number}},{{Next(name, left)}}}""",
        (StateType.Task, _) => $$"""
            {"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F{{state.Number}}","TimeoutSeconds":4,"ResultPath":"$.last",
            {{(state.IsCareful ? Retry : Catch(name, left))}}{{Next(name, left)}}}
            """,
        (StateType.Parallel, _) => $$"""
            {"Type":"Parallel","Branches":[{{string.Join(",", state.Workflows.Select(Write))}}],"ResultPath":"$.last",
            {{(state.IsCareful ? Catch(name, left) : "")}}{{Next(name, left)}}}
            """,
        (StateType.Map, _) => $$"""
            {"Type":"Map","ItemsPath":"$.items","ItemSelector":{"n.$":"$$.Map.Item.Value","items.$":"$.items"},"MaxConcurrency":{{state.Number % 3}},
            "ItemProcessor":{{Write(state.Workflows[0])}},"ResultPath":"$.last",{{(state.IsCareful ? Catch(name, left) : "")}}{{Next(name, left)}}}
            """,
        _ => $$"""
            {"Type":"Pass","Parameters":{"id.$":"States.UUID()","number":{{state.Number}}},"ResultPath":"$.last",{{Next(name, left)}}}
            """,
    };

    private const string Retry = """
        "Retry":[{"ErrorEquals":["Flaky"],"IntervalSeconds":3,"MaxAttempts":2,"JitterStrategy":"FULL"},{"ErrorEquals":["States.ALL"],"MaxAttempts":1}],
        """;

    private static string Catch(int name, int left) =>
        left == 0 ? "" : $$""" "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.error","Next":"S{{name + 1}}"}], """;

    private static string Next(int name, int left) => left == 0 ? "\"End\":true" : $"\"Next\":\"S{name + 1}\"";
}
