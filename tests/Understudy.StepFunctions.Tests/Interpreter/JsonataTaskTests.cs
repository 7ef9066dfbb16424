using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class JsonataTaskTests
{
    [Fact]
    public async Task Without_Arguments_and_Output_the_input_goes_in_and_the_result_comes_out()
    {
        var execution = await Run("", t => t.Returns(input => JsonData.Object(("got", input))));

        execution.Output.Should().Be(Asl.Json("""{"got":{"order":1}}"""));
    }

    [Fact]
    public async Task Arguments_are_what_the_task_gets()
    {
        var execution = await Run(""" "Arguments":{"id":"{% $states.input.order %}","by":"$.plain"}, """, t => t.Returns(input => input));

        execution.Output.Should().Be(Asl.Json("""{"id":1,"by":"$.plain"}"""));
    }

    [Fact]
    public async Task Output_sees_the_result_and_the_input()
    {
        var execution = await Run(""" "Output":"{% $merge([$states.input, {'r': $states.result.a}]) %}", """, t => t.Returns(new { a = 5 }));

        execution.Output.Should().Be(Asl.Json("""{"order":1,"r":5}"""));
    }

    [Fact]
    public async Task A_catcher_without_Output_gives_the_error_output()
    {
        var execution = await Run(""" "Catch":[{"ErrorEquals":["E"],"Next":"T"}], """, t => t.Throws("E", "why"));

        execution.Output.Should().Be(Asl.Json("""{"Error":"E","Cause":"why"}"""));
    }

    [Fact]
    public async Task A_catcher_makes_its_Output_of_the_error_output()
    {
        const string catcher = """ "Catch":[{"ErrorEquals":["E"],"Output":"{% $states.errorOutput.Error & $states.input.order %}","Next":"T"}], """;

        var execution = await Run(catcher, t => t.Throws("E", "why"));

        execution.Output.Should().Be(Asl.Json("\"E1\""));
    }

    [Fact]
    public async Task Timeout_heartbeat_and_role_come_from_expressions()
    {
        const string fields = """ "TimeoutSeconds":"{% 10 * 2 %}","HeartbeatSeconds":"{% 5 %}","Credentials":{"RoleArn":"{% 'arn:aws:iam::1:role/' & 'R' %}"}, """;

        var execution = await Run(fields, t => t.Returns(1));

        execution.History.Single(e => e.Type == HistoryEventType.LambdaFunctionScheduled)
            .Should().BeEquivalentTo(new { TimeoutInSeconds = 20L, HeartbeatInSeconds = 5L, CredentialsRoleArn = "arn:aws:iam::1:role/R" });
    }

    [Fact]
    public async Task A_timeout_of_no_seconds_is_refused()
    {
        var execution = await Run(""" "TimeoutSeconds":"{% 0 %}", """, t => t.Returns(1));

        execution.Cause.Should().EndWith("The TimeoutSeconds field must be 1 or more but was: 0");
    }

    [Fact]
    public async Task Branches_get_the_arguments_and_their_outputs_are_the_result()
    {
        var machine = JsonataAsl.State("""
            {"Type":"Parallel","Arguments":{"n":"{% $states.input.order %}"},"Output":{"sum":"{% $sum($states.result) %}"},"End":true,"Branches":[
              {"StartAt":"A","States":{"A":{"Type":"Pass","Output":"{% $states.input.n + 1 %}","End":true}}},
              {"StartAt":"B","States":{"B":{"Type":"Pass","Output":"{% $states.input.n + 2 %}","End":true}}}]}
            """);

        var execution = await machine.ExecuteAsync(new { order = 1 });

        execution.Output.Should().Be(Asl.Json("""{"sum":5}"""));
    }

    private static Task<Execution> Run(string fields, Action<TaskDouble> setup) => JsonataAsl.States($$"""
        "S":{"Type":"Task",{{fields}}"Resource":"{{Asl.Lambda}}F","Next":"T"},"T":{"Type":"Succeed"}
        """).ExecuteAsync(new { order = 1 }, new TaskDoubles().On("S", setup));
}
