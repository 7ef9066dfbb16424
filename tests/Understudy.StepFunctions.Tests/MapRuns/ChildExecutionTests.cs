using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class ChildExecutionTests
{
    [Fact]
    public async Task A_child_has_a_Context_Object_of_its_own_without_the_Map()
    {
        var machine = Distributed.Map(""" "Label":"Batch" """, """ "P":{"Type":"Pass","Parameters":{"context.$":"$$"},"End":true} """);

        var execution = await machine.ExecuteAsync("[7]");

        var child = execution.MapRuns[0].Executions[0];
        var context = child.Output!["context"];
        (context["Execution"]["Id"], context["Execution"]["Input"]).Should().Be((JsonData.Of(child.Arn), JsonData.Of(7)));
        context["StateMachine"].Should().Be(Asl.Json("""{"Id":"arn:aws:states:us-east-1:123456789012:stateMachine:orders/Batch","Name":"orders/Batch"}"""));
        context.TryGet("Map", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_child_does_not_see_the_variables_around_it()
    {
        var machine = StateMachine.Parse($$$"""
            {"QueryLanguage":"JSONata","StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"rate":2},"Output":[1],"Next":"M"},
              "M":{{{Distributed.State("", """ "P":{"Type":"Pass","Output":"{% $rate %}","End":true} """)}}}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.MapRuns[0].Executions[0].Error.Should().Be(ErrorNames.QueryEvaluationError);
        execution.Error.Should().Be(ErrorNames.ExceedToleratedFailureThreshold);
    }

    [Fact]
    public async Task A_selector_hands_variables_in()
    {
        var machine = StateMachine.Parse($$$"""
            {"QueryLanguage":"JSONata","StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"rate":2},"Output":[1,2],"Next":"M"},
              "M":{{{Distributed.State(""" "ItemSelector":"{% $states.context.Map.Item.Value * $rate %}" """, Distributed.Pass)}}}}}
            """);

        var execution = await machine.ExecuteAsync();

        execution.Output.Should().Be(Asl.Json("[2,4]"));
    }

    [Fact]
    public async Task The_quota_of_events_is_each_child_s_own()
    {
        var limits = ExecutionLimits.Aws with { HistoryEvents = 12 };

        var execution = await Distributed.Map().ExecuteAsync("[1,2,3,4,5]", Distributed.Failing(), new ExecutionOptions { Limits = limits });

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
        execution.MapRuns[0].Executions.Should().OnlyContain(child => child.History.Count == 7);
    }

    [Fact]
    public async Task An_Express_child_has_an_ARN_of_its_type_and_five_minutes()
    {
        var machine = Distributed.Map("", """ "W":{"Type":"Wait","Seconds":600,"End":true} """, "EXPRESS");

        var execution = await machine.ExecuteAsync("[1]");

        var child = execution.MapRuns[0].Executions[0];
        child.Arn.Should().StartWith("arn:aws:states:us-east-1:123456789012:express:orders/");
        (child.Status, child.Duration, execution.Duration).Should().Be((ExecutionStatus.TimedOut, 5.Minutes(), 5.Minutes()));
        execution.MapRuns[0].ItemCounts.TimedOut.Should().Be(1);
    }

    [Fact]
    public async Task An_Express_child_without_answer_times_out_and_its_siblings_do_not()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(0, one => one.NeverAnswers()).Returns("done"));

        var execution = await Distributed.Map(""" "ToleratedFailureCount":1 """, Distributed.Task, "EXPRESS").ExecuteAsync("[1,2]", doubles);

        execution.MapRuns[0].Executions.Select(child => child.Status).Should().Equal(ExecutionStatus.TimedOut, ExecutionStatus.Succeeded);
        execution.Output![0]["RedriveStatus"].ToString().Should().Be("\"REDRIVABLE_BY_MAP_RUN\"");
    }

    [Fact]
    public async Task Handlers_that_wait_on_the_clock_wait_side_by_side()
    {
        var doubles = new TaskDoubles().On("T", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(5.Seconds(), call.Clock);
            return (object?)call.Input;
        }));

        var execution = await Distributed.Map().ExecuteAsync("[1,2,3]", doubles);

        (execution.Output, execution.Duration).Should().Be((Asl.Json("[1,2,3]"), 5.Seconds()));
    }

    [Fact]
    public async Task A_fault_of_the_test_inside_a_child_leaves_the_run()
    {
        var run = () => Distributed.Map(""" "Catch":[{"ErrorEquals":["States.ALL"],"Next":"M"}] """).ExecuteAsync("[1]");

        (await run.Should().ThrowExactlyAsync<MissingTaskDoubleException>()).Which.StateName.Should().Be("T");
    }

    [Fact]
    public async Task A_child_runs_registered_state_machines()
    {
        var task = """ "T":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","Parameters":{"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:inner","Input.$":"$"},"OutputPath":"$.Output","End":true} """;
        var inner = StateMachine.Parse("""{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}""", new StateMachineOptions { Name = "inner" });

        var execution = await Distributed.Map("", task).ExecuteAsync("""[{"n":1},{"n":2}]""", null, new ExecutionOptions { StateMachines = new StateMachines().Add(inner) });

        execution.Output.Should().Be(Asl.Json("""[{"n":1},{"n":2}]"""));
    }

    [Fact]
    public async Task Doubles_know_the_item_of_a_child_by_its_index()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(1, one => one.Returns("second")).Returns("other"));

        var execution = await Distributed.Map().ExecuteAsync("[0,0,0]", doubles);

        execution.Output.Should().Be(Asl.Json("""["other","second","other"]"""));
    }

    [Fact]
    public async Task Retries_inside_a_child_are_its_own()
    {
        var task = $$""" "T":{"Type":"Task","Resource":"{{Asl.Lambda}}F","Retry":[{"ErrorEquals":["E"],"IntervalSeconds":3}],"End":true} """;
        var doubles = new TaskDoubles().On("T", t => t.PerIteration().Throws("E").Once().ThenReturns(1));

        var execution = await Distributed.Map("", task).ExecuteAsync("[0,0]", doubles);

        execution.MapRuns[0].Executions.Should().OnlyContain(child => child.History.RetriesOf("T").Count == 1 && child.Duration == 3.Seconds());
    }

    [Fact]
    public async Task Maps_and_Parallels_run_inside_a_child()
    {
        var inner = """ "I":{"Type":"Map","ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true} """;

        var execution = await Distributed.Map("", inner).ExecuteAsync("[[1,2],[3]]");

        execution.Output.Should().Be(Asl.Json("[[1,2],[3]]"));
        execution.MapRuns[0].Executions[0].History.MapRunsOf("I")[0].Iterations.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_distributed_Map_inside_a_child_has_map_runs_of_that_child()
    {
        var inner = $$""" "I":{{Distributed.State(""" "Label":"Inner" """, Distributed.Pass)}} """;

        var execution = await Distributed.Map(""" "Label":"Outer" """, inner).ExecuteAsync("[[1,2],[3]]");

        execution.Output.Should().Be(Asl.Json("[[1,2],[3]]"));
        execution.MapRuns.Should().ContainSingle();
        execution.MapRuns[0].Executions[0].MapRuns[0].Arn.Should().StartWith("arn:aws:states:us-east-1:123456789012:mapRun:orders/Inner:");
    }
}
