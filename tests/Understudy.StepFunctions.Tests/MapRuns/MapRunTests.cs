using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class MapRunTests
{
    [Fact]
    public async Task The_history_tells_the_map_run_and_nothing_of_its_child_executions()
    {
        var execution = await Distributed.Map(""" "Label":"Batch" """).ExecuteAsync("[1,2]", Distributed.Failing());

        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted",
            "2<0 MapStateEntered M",
            "3<2 MapStateStarted",
            "4<3 MapRunStarted",
            "5<4 MapRunSucceeded",
            "6<5 MapStateSucceeded",
            "7<4 MapStateExited M",
            "8<7 ExecutionSucceeded");
        execution.History[2].Length.Should().Be(2);
        execution.History[3].MapRunArn.Should().Be(execution.MapRuns[0].Arn);
    }

    [Fact]
    public async Task The_result_keeps_the_order_of_the_items()
    {
        var doubles = new TaskDoubles().On("T", t => t.WhenItem(0, late => late.Returns(10, after: 5.Seconds())).Returns(item => item.AsInt64() * 10));

        var execution = await Distributed.Map().ExecuteAsync("[1,2,3]", doubles);

        execution.Output.Should().Be(Asl.Json("[10,20,30]"));
        execution.Duration.Should().Be(5.Seconds());
    }

    [Fact]
    public async Task Each_item_is_an_execution_of_its_own()
    {
        var execution = await Distributed.Map(""" "Label":"Batch" """).ExecuteAsync("""["a","b"]""", Distributed.Failing());

        var child = execution.MapRuns[0].Executions[1];
        (child.Input, child.Status, child.Output).Should().Be((JsonData.Of("b"), ExecutionStatus.Succeeded, JsonData.Of("b")));
        child.Arn.Should().Be($"arn:aws:states:us-east-1:123456789012:execution:orders/Batch:{child.Name}");
        child.Lines()[..2].Should().Equal("1<0 ExecutionStarted", "2<0 TaskStateEntered T");
    }

    [Fact]
    public async Task The_map_run_has_an_ARN_of_machine_label_and_UUID()
    {
        var execution = await Distributed.Map(""" "Label":"Batch" """).ExecuteAsync("[1]", Distributed.Failing());

        execution.MapRuns[0].Arn.Should().MatchRegex("^arn:aws:states:us-east-1:123456789012:mapRun:orders/Batch:[0-9a-f-]{36}$");
    }

    [Fact]
    public async Task A_Map_without_label_has_one_that_is_the_same_in_every_run()
    {
        var machine = Distributed.Map();

        var first = await machine.ExecuteAsync("[1]", Distributed.Failing());
        var second = await machine.ExecuteAsync("[1]", Distributed.Failing(), new ExecutionOptions { Seed = 1 });

        first.MapRuns[0].Label.Should().MatchRegex("^[0-9a-f-]{36}$").And.Be(second.MapRuns[0].Label);
        first.MapRuns[0].Arn.Should().NotBe(second.MapRuns[0].Arn);
    }

    [Fact]
    public async Task The_map_run_counts_its_items_and_executions()
    {
        var execution = await Distributed.Map(""" "ToleratedFailureCount":1,"MaxConcurrency":2 """).ExecuteAsync("[1,2,3]", Distributed.Failing(1));

        var run = execution.MapRuns[0];
        (run.Status, run.MaxConcurrency, run.ToleratedFailureCount, run.ToleratedFailurePercentage).Should().Be((MapRunStatus.Succeeded, 2, 1L, 0.0));
        run.ExecutionCounts.Should().Be(new MapRunCounts(Pending: 0, Running: 0, Succeeded: 2, Failed: 1, TimedOut: 0, Aborted: 0, Total: 3, ResultsWritten: 0));
        run.ItemCounts.Should().Be(run.ExecutionCounts);
    }

    [Fact]
    public async Task An_empty_array_starts_no_execution_and_gives_an_empty_array()
    {
        var execution = await Distributed.Map().ExecuteAsync("[]");

        execution.Output.Should().Be(JsonData.EmptyArray);
        execution.MapRuns[0].Executions.Should().BeEmpty();
    }

    [Fact]
    public async Task The_members_of_an_object_are_items_with_a_key()
    {
        var machine = Distributed.Map(""" "ItemsPath":"$.by","ItemSelector":{"k.$":"$$.Map.Item.Key","v.$":"$$.Map.Item.Value","i.$":"$$.Map.Item.Index"} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("""{"by":{"a":1,"b":2}}""");

        execution.Output.Should().Be(Asl.Json("""[{"k":"a","v":1,"i":0},{"k":"b","v":2,"i":1}]"""));
    }

    [Fact]
    public async Task A_selector_sees_the_input_and_where_the_item_comes_from()
    {
        var machine = Distributed.Map(""" "ItemsPath":"$.items","ItemSelector":{"rate.$":"$.rate","source.$":"$$.Map.Item.Source"} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("""{"items":[1],"rate":3}""");

        execution.Output.Should().Be(Asl.Json("""[{"rate":3,"source":"STATE_DATA"}]"""));
    }

    [Fact]
    public async Task Items_that_are_no_collection_fail_the_state()
    {
        var execution = await Distributed.Map().ExecuteAsync("1");

        execution.Cause.Should().Be("An error occurred while executing the state 'M' (entered at the event id #2). Reference path \"$\" must point to array.");
        execution.MapRuns.Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_executions()
    {
        var machine = Distributed.Map("", """ "T":{"Type":"Pass","Parameters":{"id.$":"States.UUID()"},"End":true} """);

        var first = await machine.ExecuteAsync("[1,2]");
        var second = await machine.ExecuteAsync("[1,2]");

        first.Output.Should().Be(second.Output);
        first.MapRuns[0].Executions.Select(child => child.History.ToJson()).Should().Equal(second.MapRuns[0].Executions.Select(child => child.History.ToJson()));
        first.MapRuns[0].Executions[0].Output.Should().NotBe(first.MapRuns[0].Executions[1].Output);
    }
}
