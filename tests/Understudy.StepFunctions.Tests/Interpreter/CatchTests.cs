namespace Understudy.StepFunctions.Tests.Interpreter;

public class CatchTests
{
    [Fact]
    public async Task A_catcher_gets_error_and_cause_and_goes_to_its_own_state()
    {
        var execution = await Run(""" {"ErrorEquals":["E"],"Next":"Caught"} """, t => t.Throws("E", "why"));

        execution.Output.Should().Be(Asl.Json("""{"Error":"E","Cause":"why"}"""));
        execution.Lines()[4..7].Should().Equal("5<4 LambdaFunctionFailed", "6<5 TaskStateExited S", "7<6 PassStateEntered Caught");
    }

    [Fact]
    public async Task ResultPath_of_the_catcher_puts_the_error_into_the_raw_input()
    {
        var execution = await Run(""" {"ErrorEquals":["E"],"ResultPath":"$.error","Next":"Caught"} """, t => t.Throws("E", "why"));

        execution.Output.Should().Be(Asl.Json("""{"order":1,"error":{"Error":"E","Cause":"why"}}"""));
    }

    [Fact]
    public async Task What_the_failure_does_not_have_is_null_in_its_output()
    {
        var execution = await Run(""" {"ErrorEquals":["States.ALL"],"Next":"Caught"} """, t => t.Throws("E"));

        execution.Output.Should().Be(Asl.Json("""{"Error":"E","Cause":null}"""));
    }

    [Fact]
    public async Task A_timeout_has_an_empty_cause_in_its_output()
    {
        var execution = await Run(""" {"ErrorEquals":["States.Timeout"],"Next":"Caught"} """, t => t.NeverAnswers(), ""","TimeoutSeconds":5""");

        execution.Output.Should().Be(Asl.Json("""{"Error":"States.Timeout","Cause":""}"""));
    }

    [Fact]
    public async Task The_first_catcher_that_takes_the_error_decides()
    {
        var execution = await Run(
            """ {"ErrorEquals":["Other"],"Next":"Wrong"},{"ErrorEquals":["E"],"Next":"Caught"},{"ErrorEquals":["States.ALL"],"Next":"Wrong"} """,
            t => t.Throws("E"));

        execution.History.Should().Contain(e => e.StateName == "Caught").And.NotContain(e => e.StateName == "Wrong");
    }

    [Fact]
    public async Task An_error_that_no_catcher_takes_ends_the_execution()
    {
        var execution = await Run(""" {"ErrorEquals":["Other"],"Next":"Caught"} """, t => t.Throws("E", "why"));

        (execution.Status, execution.Error, execution.Cause).Should().Be((ExecutionStatus.Failed, "E", "why"));
        execution.Lines()[^1].Should().Be("6<5 ExecutionFailed");
    }

    [Fact]
    public async Task Nothing_catches_what_the_state_cannot_process()
    {
        var machine = Asl.Machine($$$$"""
            {"StartAt":"S","States":{
              "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","ResultSelector":{"a.$":"$.no"},"End":true,
                   "Catch":[{"ErrorEquals":["States.ALL"],"Next":"Caught"}]},
              "Caught":{"Type":"Pass","End":true}}}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(new { b = 1 })));

        execution.Error.Should().Be("States.Runtime");
        execution.Cause.Should().Be(
            "An error occurred while executing the state 'S' (entered at the event id #2). "
            + """The JSONPath '$.no' specified for the field 'a.$' could not be found in the input '{"b":1}'""");
    }

    private static Task<Execution> Run(string catchers, Action<TaskDouble> setup, string fields = "") => Asl.Machine($$$$"""
        {"StartAt":"S","States":{
          "S":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","Next":"Wrong"{{{{fields}}}},"Catch":[{{{{catchers}}}}]},
          "Caught":{"Type":"Pass","End":true},
          "Wrong":{"Type":"Pass","End":true}}}
        """).ExecuteAsync(new { order = 1 }, new TaskDoubles().On("S", setup));
}
