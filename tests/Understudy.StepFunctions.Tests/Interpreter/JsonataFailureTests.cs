using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

public class JsonataFailureTests
{
    public static TheoryData<string, string, string> Failures => new()
    {
        {
            """{"Type":"Pass","Output":"{%  $states.input.no  %}","End":true}""",
            "Output",
            "The JSONata expression '$states.input.no' specified for the field 'Output' returned nothing (undefined)."
        },
        {
            """{"Type":"Pass","Output":{"a":{"b":[1,"{% $none %}"]}},"End":true}""",
            "Output/a/b[1]",
            "The JSONata expression '$none' specified for the field 'Output/a/b[1]' returned nothing (undefined)."
        },
        {
            """{"Type":"Pass","Assign":{"x":"{% $none %}"},"End":true}""",
            "Assign/x",
            "The JSONata expression '$none' specified for the field 'Assign/x' returned nothing (undefined)."
        },
        {
            """{"Type":"Pass","Output":"{% 'a' + 1 %}","End":true}""",
            "Output",
            "The JSONata expression ''a' + 1' specified for the field 'Output' threw an error during evaluation. T2001: The left side of the \"+\" operator must evaluate to a number"
        },
        {
            """{"Type":"Pass","Output":"{% $sum %}","End":true}""",
            "Output",
            "The JSONata expression '$sum' specified for the field 'Output' returned an unsupported result type."
        },
        {
            """{"Type":"Wait","Seconds":"{% '5' %}","End":true}""",
            "Seconds",
            "The JSONata expression ''5'' specified for the field 'Seconds' returned an unexpected result type. Expected 'number', but was 'string' for value: \"5\""
        },
        {
            """{"Type":"Wait","Seconds":"{% 1.5 %}","End":true}""",
            "Seconds",
            "The JSONata expression '1.5' specified for the field 'Seconds' returned an unexpected result type. Expected 'integer', but was 'number' for value: 1.5"
        },
        {
            """{"Type":"Wait","Seconds":"{% -1 %}","End":true}""",
            "Seconds",
            "The Seconds field must be 0 or more but was: -1"
        },
        {
            """{"Type":"Wait","Timestamp":"{% '2030-01-01' %}","End":true}""",
            "Timestamp",
            "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: 2030-01-01"
        },
        {
            """{"Type":"Fail","Error":"{% 5 %}"}""",
            "Error",
            "The JSONata expression '5' specified for the field 'Error' returned an unexpected result type. Expected 'string', but was 'number' for value: 5"
        },
        {
            """{"Type":"Parallel","Arguments":"{% $none %}","Branches":[{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"End":true}""",
            "Arguments",
            "The JSONata expression '$none' specified for the field 'Arguments' returned nothing (undefined)."
        },
        {
            """{"Type":"Choice","Choices":[{"Condition":false,"Next":"S"},{"Condition":"{% null %}","Next":"S"}],"Default":"S2"},"S2":{"Type":"Succeed"}""",
            "Choices[1]/Condition",
            "The JSONata expression 'null' specified for the field 'Choices[1]/Condition' returned an unexpected result type. Expected 'boolean', but was 'null' for value: null"
        },
        {
            """{"Type":"Choice","Choices":[{"Condition":true,"Output":{"a":"{% $none %}"},"Next":"S2"}]},"S2":{"Type":"Succeed"}""",
            "Choices[0]/Output/a",
            "The JSONata expression '$none' specified for the field 'Choices[0]/Output/a' returned nothing (undefined)."
        },
        {
            """{"Type":"Pass","Output":"{% ($f := function($n){ $n = 0 ? 0 : 1 + $f($n - 1) }; $f(1000000)) %}","End":true}""",
            "Output",
            "The JSONata expression '($f := function($n){ $n = 0 ? 0 : 1 + $f($n - 1) }; $f(1000000))' specified for the field 'Output' threw an error during evaluation: Stack overflow error: "
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_expression_that_fails_is_told_with_its_place(string states, string location, string cause)
    {
        var execution = await JsonataAsl.States($"\"S\":{states}").ExecuteAsync();

        execution.Error.Should().Be("States.QueryEvaluationError");
        execution.Cause.Should().StartWith($"An error occurred while executing the state 'S' (entered at the event id #2). {cause}");
        execution.History.Single(e => e.Type == HistoryEventType.EvaluationFailed)
            .Should().BeEquivalentTo(new { Location = location, StateName = "S", execution.Error, execution.Cause });
    }

    [Fact]
    public async Task The_event_of_a_failure_on_entry_follows_the_event_before_the_entry()
    {
        var execution = await JsonataAsl.States(""" "S":{"Type":"Pass","Next":"T"},"T":{"Type":"Pass","Output":"{% $none %}","End":true} """).ExecuteAsync();

        execution.Lines()[3..].Should().Equal("4<3 PassStateEntered T", "5<3 EvaluationFailed T", "6<5 ExecutionFailed");
    }

    [Fact]
    public async Task An_Output_that_fails_follows_the_success_of_its_task()
    {
        var machine = JsonataAsl.State($$"""{"Type":"Task","Resource":"{{Asl.Lambda}}F","Output":"{% $none %}","End":true}""");

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(1)));

        execution.Lines()[4..].Should().Equal("5<4 LambdaFunctionSucceeded", "6<5 EvaluationFailed S", "7<6 ExecutionFailed");
    }

    [Theory]
    [InlineData("States.QueryEvaluationError")]
    [InlineData("States.ALL")]
    [InlineData("States.TaskFailed")]
    public async Task A_catcher_takes_it(string error)
    {
        var machine = JsonataAsl.States($$"""
            "S":{"Type":"Task","Resource":"{{Asl.Lambda}}F","Arguments":"{% $none %}","Next":"T","Catch":[{"ErrorEquals":["{{error}}"],"Next":"T"}]},
            "T":{"Type":"Succeed"}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Output!["Error"].Should().Be((JsonData)"States.QueryEvaluationError");
        execution.Lines()[1..4].Should().Equal("2<0 TaskStateEntered S", "3<0 EvaluationFailed S", "4<3 TaskStateExited S");
    }

    [Fact]
    public async Task A_retrier_takes_it()
    {
        var machine = JsonataAsl.State($$"""
            {"Type":"Task","Resource":"{{Asl.Lambda}}F","Arguments":"{% $states.context.State.RetryCount = 1 ? 5 %}","End":true,
             "Retry":[{"ErrorEquals":["States.QueryEvaluationError"]}]}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Returns(input => input)));

        execution.Output.Should().Be(Asl.Json("5"));
    }

    [Fact]
    public async Task A_catcher_that_fails_is_not_caught_again()
    {
        var machine = JsonataAsl.States($$$"""
            "S":{"Type":"Task","Resource":"{{{Asl.Lambda}}}F","Next":"T","Catch":[{"ErrorEquals":["States.ALL"],"Output":{"a":"{% $none %}"},"Next":"T"}]},
            "T":{"Type":"Succeed"}
            """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => t.Throws("E")));

        execution.Cause.Should().EndWith("The JSONata expression '$none' specified for the field 'Catch[0]/Output/a' returned nothing (undefined).");
    }
}
